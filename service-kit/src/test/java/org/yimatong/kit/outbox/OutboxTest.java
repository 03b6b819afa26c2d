package org.yimatong.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.inspections.v1.InspectionEvent;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingReported;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxTable table;

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String superuserUrl;

    private TopicReader topic;

    @BeforeEach
    void read() {
        topic = new TopicReader(kafka, "inspections.v1");
    }

    @AfterEach
    void stopReading() {
        topic.close();
    }

    @Test
    void what_is_announced_in_a_committed_transaction_is_published_under_the_enterprise() {
        var event = reported("U1");

        QuarkusTransaction.requiringNew().run(() -> outbox.add(event));

        await().untilAsserted(() -> assertThat(topic.recordOf(event.eventId())).hasValueSatisfying(record -> {
            assertThat(record.key()).isEqualTo("U1");
            assertThat(EventJson.read(record.value(), InspectionEvent.class)).isEqualTo(new Received.Fact<>(event));
        }));
    }

    @Test
    void what_is_rolled_back_is_never_published() {
        var rolledBack = reported("U2");
        var committed = reported("U2");

        QuarkusTransaction.begin();
        outbox.add(rolledBack);
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(committed));

        await().untilAsserted(
                        () -> assertThat(topic.recordOf(committed.eventId())).isPresent());
        assertThat(topic.recordOf(rolledBack.eventId())).isEmpty();
    }

    @Test
    void a_transaction_that_commits_late_is_not_skipped() throws SQLException {
        var late = reported("U3");
        var early = reported("U3");

        try (var slow = DriverManager.getConnection(superuserUrl)) {
            slow.setAutoCommit(false);
            insert(slow, late); // has the lower position
            QuarkusTransaction.requiringNew().run(() -> outbox.add(early));
            await().untilAsserted(
                            () -> assertThat(topic.recordOf(early.eventId())).isPresent());
            assertThat(topic.recordOf(late.eventId())).isEmpty();
            slow.commit();
        }

        await().untilAsserted(() -> assertThat(topic.recordOf(late.eventId())).isPresent());
    }

    @Test
    void a_watermark_comes_after_everything_acknowledged_before_it() {
        var event = reported("U4");
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event));
        var acknowledgedAt = Instant.now();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(topic.firstWatermarkFrom(acknowledgedAt, partitionOf(event)))
                        .isPresent());
        assertThat(topic.recordOf(event.eventId()).orElseThrow().offset())
                .isLessThan(topic.firstWatermarkFrom(acknowledgedAt, partitionOf(event))
                        .orElseThrow()
                        .offset());
    }

    /** Each pass is one more wait in front of the next event. */
    @Test
    void what_is_announced_waits_for_the_disk_and_that_it_was_published_does_not() {
        var whilePublishing = new AtomicReference<String>();

        await().untilAsserted(() -> {
            QuarkusTransaction.requiringNew().run(() -> outbox.add(reported("U5")));
            table.publish(_ -> whilePublishing.set(whoSaysWhatWaits()));
            assertThat(whilePublishing).hasValue("off by session");
        });
        assertThat(QuarkusTransaction.requiringNew().call(this::whoSaysWhatWaits))
                .doesNotContain("session");
    }

    /** The servers of the tests wait for nothing. */
    private String whoSaysWhatWaits() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var setting = statement.executeQuery(
                        "select setting || ' by ' || source from pg_settings where name = 'synchronous_commit'")) {
            setting.next();
            return setting.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int partitionOf(FindingReported event) {
        return topic.recordOf(event.eventId()).map(r -> r.partition()).orElse(-1);
    }

    private static void insert(Connection connection, FindingReported event) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into outbox_message (event_id, topic, message_key, payload) values (?, ?, ?, ?)")) {
            insert.setObject(1, event.eventId());
            insert.setString(2, EventJson.topicOf(event));
            insert.setString(3, event.uscc());
            insert.setString(4, EventJson.write(event, "/kit-test"));
            insert.executeUpdate();
        }
    }

    private static FindingReported reported(String uscc) {
        return new FindingReported(
                UUID.randomUUID(),
                Instant.parse("2026-03-02T08:30:00Z"),
                uscc,
                UUID.randomUUID(),
                1,
                "MAJOR",
                "RECTIFYING",
                "Gas detector out of service",
                null);
    }
}
