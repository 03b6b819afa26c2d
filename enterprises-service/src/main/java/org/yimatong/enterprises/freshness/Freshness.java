package org.yimatong.enterprises.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** Up to when every fact of every input has been taken in here. */
@ApplicationScoped
public class Freshness {

    private static final String ADVANCE = """
            insert into input_watermark (topic, partition, as_of) values (?, ?, ?)
            on conflict (topic, partition) do update set as_of = excluded.as_of
            where input_watermark.as_of < excluded.as_of
            """;

    private static final String PER_INPUT = "select topic, count(*), min(as_of) from input_watermark group by topic";

    private final DataSource database;
    private final FreshnessSettings settings;
    private final Clock clock;

    Freshness(DataSource database, FreshnessSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The partition is taken in up to the instant; an older statement changes nothing. One from the future stems from a
     * clock gone wrong: believed, it would make a dead input look fresh.
     */
    @Transactional(TxType.MANDATORY)
    public void advance(String topic, int partition, Instant asOf) {
        if (asOf.isAfter(clock.instant().plus(settings.limit()))) {
            return;
        }
        try (var connection = database.getConnection();
                var advance = connection.prepareStatement(ADVANCE)) {
            advance.setString(1, topic);
            advance.setInt(2, partition);
            advance.setObject(3, OffsetDateTime.ofInstant(asOf.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
            advance.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** The least of all partitions of all inputs; nothing until each of them has reported. */
    @Transactional
    public Optional<Instant> upTo() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(PER_INPUT);
                var rows = select.executeQuery()) {
            var silent = new HashSet<>(settings.inputs());
            var least = Instant.MAX;
            while (rows.next()) {
                var asOf = rows.getObject(3, OffsetDateTime.class).toInstant();
                if (rows.getInt(2) >= settings.partitions()
                        && silent.remove(rows.getString(1))
                        && asOf.isBefore(least)) {
                    least = asOf;
                }
            }
            return silent.isEmpty() ? Optional.of(least) : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Whether what was known up to an instant is too old to speak of the moment. */
    public boolean isStale(Instant upTo, Instant moment) {
        return upTo.isBefore(moment.minus(settings.limit()));
    }
}
