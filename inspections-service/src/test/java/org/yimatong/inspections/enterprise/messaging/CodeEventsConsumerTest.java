package org.yimatong.inspections.enterprise.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.inspections.enterprise.EnterpriseExamples.freshUscc;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.events.EventJson;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.inspections.Kafka;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.CodeExamples;
import org.yimatong.inspections.enterprise.KnownCodes;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CodeEventsConsumerTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T08:30:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    CodeEventsConsumer consumer;

    @Inject
    KnownCodes codes;

    @Inject
    SystemActions system;

    private final String uscc = freshUscc();

    @Test
    void the_colour_of_a_code_is_learnt_from_its_topic() {
        Kafka.send(servers, "codes.v1", uscc, EventJson.write(change("RED", 3), "/enterprises-service"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(colour()).isEqualTo("RED"));
    }

    @Test
    void the_newest_version_stays_whatever_order_they_come_in() {
        consume(EventJson.write(change("YELLOW", 4), "/enterprises-service"));
        consume(EventJson.write(change("RED", 3), "/enterprises-service"));

        assertThat(colour()).isEqualTo("YELLOW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNKNOWN", "SUSPENDED", "SOMETHING_NEW"})
    void a_code_that_shows_no_colour_is_supervised_like_a_yellow_one(String status) {
        consume(EventJson.write(change(status, 1), "/enterprises-service"));

        assertThat(colour()).isEqualTo("YELLOW");
    }

    @Test
    void watermarks_tombstones_and_events_newer_than_this_reader_are_skipped() {
        consume(EventJson.watermark(Instant.now(), "/enterprises-service"));
        consume(null);
        consume("""
                {"specversion":"1.0","id":"%s","source":"/enterprises-service","subject":"%s",
                 "type":"org.yimatong.codes.code-moved.v1","time":"2026-03-02T08:30:00Z","data":{}}
                """.formatted(UUID.randomUUID(), uscc));

        assertThat(colour()).isEqualTo("none");
    }

    @Test
    void only_another_colour_is_news_for_the_plans() {
        consume(EventJson.write(change("GREEN", 1), "/enterprises-service"));
        system.inTransaction(() -> codes.getEntityManager()
                .createNativeQuery("delete from plan_check where uscc = :uscc")
                .setParameter("uscc", uscc)
                .executeUpdate());

        consume(EventJson.write(change("GREEN", 2), "/enterprises-service"));

        assertThat(system.count("select count(*) from plan_check where uscc = :uscc", Map.of("uscc", uscc)))
                .isZero();
    }

    private CodeChanged change(String status, long version) {
        return CodeExamples.changed(uscc, "610117", status, version, MARCH);
    }

    private void consume(String json) {
        consumer.consume(new ConsumerRecord<>("codes.v1", 0, 0, uscc, json));
    }

    private String colour() {
        return system.inTransaction(() ->
                codes.findByIdOptional(uscc).map(code -> code.colour().name()).orElse("none"));
    }
}
