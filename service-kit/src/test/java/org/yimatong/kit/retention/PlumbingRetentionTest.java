package org.yimatong.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.outbox.OwnedTopics;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PlumbingRetentionTest {

    @Inject
    PlumbingRetention retention;

    @Inject
    DataSource database;

    @Inject
    OwnedTopics topics;

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String superuserUrl;

    private Connection superuser;

    @BeforeEach
    void connect() throws SQLException {
        superuser = DriverManager.getConnection(superuserUrl);
    }

    @AfterEach
    void close() throws SQLException {
        execute("delete from outbox_message where message_key = 'retention'");
        superuser.close();
    }

    @Test
    void what_was_published_long_ago_goes_and_nothing_that_was_not() throws SQLException {
        publishedAgo("31 days", "inspections.v1");
        publishedAgo("29 days", "inspections.v1");

        lookThroughAll();

        assertThat(number("select count(*) from outbox_message where message_key = 'retention'"))
                .isEqualTo(1);
    }

    @Test
    void what_kafka_keeps_for_ever_can_be_told_again() throws SQLException {
        publishedAgo("31 days", "things.v1");

        lookThroughAll();

        assertThat(number("select count(*) from outbox_message where message_key = 'retention'"))
                .isEqualTo(1);
    }

    @Test
    void an_event_that_was_not_published_stays_however_old() throws SQLException {
        superuser.setAutoCommit(false); // no relay sees it
        execute("""
                insert into outbox_message (event_id, topic, message_key, payload)
                values (gen_random_uuid(), 'inspections.v1', 'retention', '{}')
                """);

        execute(PlumbingRetention.OF_EVENTS
                .formatted("")
                .replaceFirst("\\?", "now() + interval '1 day'")
                .replace("?", "100000"));

        assertThat(number("select count(*) from outbox_message where message_key = 'retention'"))
                .isEqualTo(1);
        superuser.rollback();
        superuser.setAutoCommit(true);
    }

    @Test
    void claims_outlive_what_kafka_may_send_again() throws SQLException {
        for (var days : new int[] {15, 29, 31}) {
            execute("""
                    insert into inbox_event (consumer, event_id, received_at)
                    values ('retention', gen_random_uuid(), now() - interval '%d days')
                    """.formatted(days));
        }

        lookThroughAll();

        assertThat(number("select count(*) from inbox_event where consumer = 'retention'"))
                .isEqualTo(2);
    }

    @Test
    void an_old_answer_goes_and_a_young_one_is_given_again() throws SQLException {
        for (var days : new int[] {1, 29, 31}) {
            execute("""
                    insert into idempotent_answer (caller, key, request_hash, status, answered_at)
                    values ('retention', 'key of day %1$d', '\\x01', 201, now() - interval '%1$d days')
                    """.formatted(days));
        }

        lookThroughAll();

        assertThat(number("select count(*) from idempotent_answer where caller = 'retention'"))
                .isEqualTo(2);
    }

    @Test
    void more_than_one_batch_goes_in_one_night() throws SQLException {
        execute("""
                insert into inbox_event (consumer, event_id, received_at)
                select 'retention of many', gen_random_uuid(), now() - interval '40 days' from generate_series(1, 4500)
                """);

        lookThroughAll();

        assertThat(number("select count(*) from inbox_event where consumer = 'retention of many'"))
                .isZero();
    }

    @Test
    void a_period_that_is_too_short_to_tell_what_came_before_is_refused() {
        assertThatThrownBy(() -> new PlumbingRetention(database, Clock.systemUTC(), of(14, 30), topics))
                .hasMessage("yimatong.retention.event-claims must be at least 15 days");
        assertThatThrownBy(() -> new PlumbingRetention(database, Clock.systemUTC(), of(15, 0), topics))
                .hasMessage("yimatong.retention.answers must be at least 1 days");
    }

    private static RetentionConfig of(int daysOfClaims, int daysOfAnswers) {
        return new RetentionConfig() {
            @Override
            public Duration publishedEvents() {
                return Duration.ofDays(30);
            }

            @Override
            public Duration eventClaims() {
                return Duration.ofDays(daysOfClaims);
            }

            @Override
            public Duration answers() {
                return Duration.ofDays(daysOfAnswers);
            }
        };
    }

    private void publishedAgo(String ago, String topic) throws SQLException {
        execute("""
                insert into outbox_message (event_id, topic, message_key, payload, published_at)
                values (gen_random_uuid(), '%s', 'retention', '{}', now() - interval '%s')
                """.formatted(topic, ago));
    }

    private void lookThroughAll() {
        while (retention.round()) {
            // until nothing is due
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
