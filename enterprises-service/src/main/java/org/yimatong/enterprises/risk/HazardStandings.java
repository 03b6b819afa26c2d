package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.events.hazards.v1.DutyEvents.SourceDeregistered;
import org.yimatong.events.hazards.v1.HazardEvent.SensorHealthClosed;
import org.yimatong.events.hazards.v1.HazardEvent.SensorHealthOpened;
import org.yimatong.events.hazards.v1.HazardEvent.SourceLevelSet;
import org.yimatong.events.hazards.v1.WarningEvents.WarningChanged;
import org.yimatong.kit.problem.DatabaseFailure;

/** Remembers what the hazards service says of enterprises and is no fact for their codes. */
@ApplicationScoped
class HazardStandings {

    private static final String KEEP = """
            insert into hazard_standing as known values (?, ?, ?, ?, ?, ?, false)
            on conflict (kind, thing) do update
            set uscc = excluded.uscc, version = excluded.version, standing = excluded.standing, grade = excluded.grade,
                drawn = false
            where known.version < excluded.version
            """;

    /** An episode has two events only. */
    private static final int OPENED = 1;

    private static final int CLOSED = 2;

    private final DataSource database;
    private final Assessor codes;
    private final TouchedPictures pictures;

    HazardStandings(DataSource database, Assessor codes, TouchedPictures pictures) {
        this.database = database;
        this.codes = codes;
        this.pictures = pictures;
    }

    private record Standing(String kind, String thing, String uscc, long version, boolean standing, String grade) {}

    void take(@Observes SourceLevelSet event) {
        var level = Integer.toString(event.level());
        keep(new Standing("SOURCE_LEVEL", event.sourceId().toString(), event.uscc(), event.version(), true, level));
    }

    void take(@Observes SourceDeregistered event) {
        var level = Integer.toString(event.formerLevel());
        keep(new Standing("SOURCE_LEVEL", event.sourceId().toString(), event.uscc(), event.version(), false, level));
    }

    /** The colours of single sources are not kept: that of the enterprise is the worst of them. */
    void take(@Observes WarningChanged event) {
        if (event.sourceId() == null) {
            keep(new Standing("WARNING", event.uscc(), event.uscc(), event.version(), true, event.colour()));
        }
    }

    void take(@Observes SensorHealthOpened event) {
        keep(new Standing(
                "SENSOR_HEALTH", event.episodeId().toString(), event.uscc(), OPENED, true, event.condition()));
    }

    void take(@Observes SensorHealthClosed event) {
        keep(new Standing(
                "SENSOR_HEALTH", event.episodeId().toString(), event.uscc(), CLOSED, false, event.condition()));
    }

    private void keep(Standing heard) {
        codes.hold(heard.uscc());
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, heard.kind());
            keep.setString(2, heard.thing());
            keep.setString(3, heard.uscc());
            keep.setLong(4, heard.version());
            keep.setBoolean(5, heard.standing());
            keep.setString(6, heard.grade());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        pictures.touch(List.of(heard.uscc()));
    }
}
