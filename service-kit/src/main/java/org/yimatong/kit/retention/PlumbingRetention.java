package org.yimatong.kit.retention;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;
import org.yimatong.kit.outbox.OwnedTopics;
import org.yimatong.kit.problem.DatabaseFailure;

/** Deletes published events, claims of events and stored answers that were kept long enough, a batch at a time. */
@ApplicationScoped
class PlumbingRetention implements RecurringWork {

    private static final int BATCH = 2_000;

    private static final Duration LEAST_OF_CLAIMS = Duration.ofDays(15);
    private static final Duration LEAST_OF_ANSWERS = Duration.ofDays(1);

    /** What is not published has no such time; of topics that are kept for ever, the last copy may stand here. */
    static final String OF_EVENTS = """
            delete from outbox_message where position in (select position from outbox_message
                where published_at < ? and topic <> all (string_to_array('%s', ','))
                order by published_at limit ? for update skip locked)
            """;

    private static final String OF_CLAIMS = """
            delete from inbox_event where (consumer, event_id) in (select consumer, event_id from inbox_event
                where received_at < ? order by received_at limit ? for update skip locked)
            """;

    private static final String OF_ANSWERS = """
            delete from idempotent_answer where (caller, key) in (select caller, key from idempotent_answer
                where answered_at < ? order by answered_at limit ? for update skip locked)
            """;

    private final DataSource database;
    private final Clock clock;

    private final List<Kind> kinds;

    /** What is kept for some time, and the statement that deletes it then. */
    private record Kind(String deletion, Duration kept) {}

    /** @throws ConfigurationException if a period is too short to tell what came before */
    PlumbingRetention(DataSource database, Clock clock, RetentionConfig config, OwnedTopics topics) {
        this.database = database;
        this.clock = clock;
        require("yimatong.retention.event-claims", config.eventClaims(), LEAST_OF_CLAIMS);
        require("yimatong.retention.answers", config.answers(), LEAST_OF_ANSWERS);
        kinds = List.of(
                new Kind(OF_EVENTS.formatted(String.join(",", topics.compacted())), config.publishedEvents()),
                new Kind(OF_CLAIMS, config.eventClaims()),
                new Kind(OF_ANSWERS, config.answers()));
    }

    private static void require(String setting, Duration period, Duration least) {
        if (period.compareTo(least) < 0) {
            throw new ConfigurationException("%s must be at least %d days".formatted(setting, least.toDays()));
        }
    }

    @Override
    public String name() {
        return "plumbing-retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @AsSystem
    @Transactional
    public boolean round() {
        var more = false;
        try (var connection = database.getConnection()) {
            for (var kind : kinds) {
                more |= delete(connection, kind) == BATCH;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        return more;
    }

    private int delete(Connection connection, Kind kind) throws SQLException {
        try (var delete = connection.prepareStatement(kind.deletion())) {
            delete.setObject(1, clock.instant().minus(kind.kept()).atOffset(ZoneOffset.UTC));
            delete.setInt(2, BATCH);
            return delete.executeUpdate();
        }
    }
}
