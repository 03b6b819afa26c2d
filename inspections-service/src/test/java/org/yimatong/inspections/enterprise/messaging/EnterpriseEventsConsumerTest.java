package org.yimatong.inspections.enterprise.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.inspections.enterprise.EnterpriseExamples.changed;
import static org.yimatong.inspections.enterprise.EnterpriseExamples.freshUscc;
import static org.yimatong.inspections.enterprise.EnterpriseExamples.registered;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventJson;
import org.yimatong.events.MalformedEvent;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseMissed;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.KnownEnterprise;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EnterpriseEventsConsumerTest {

    @Inject
    EnterpriseEventsConsumer consumer;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    SystemActions system;

    private final String uscc = freshUscc();

    @Test
    void a_registered_enterprise_is_known() {
        consume(registered(uscc, 1, "渭滨化工厂", "610117"));

        var known = known();
        assertThat(known.name()).isEqualTo("渭滨化工厂");
        assertThat(known.area()).isEqualTo("610117");
        assertThat(known.status()).isEqualTo("OPERATING");
    }

    @Test
    void a_change_replaces_what_was_known() {
        consume(registered(uscc, 1, "渭滨化工厂", "610117"));
        consume(changed(uscc, 2, "渭滨化工有限公司", "610112"));

        assertThat(known().name()).isEqualTo("渭滨化工有限公司");
        assertThat(known().area()).isEqualTo("610112");
    }

    @Test
    void old_news_that_comes_late_changes_nothing() {
        consume(changed(uscc, 2, "渭滨化工有限公司", "610112"));
        consume(registered(uscc, 1, "渭滨化工厂", "610117"));

        assertThat(known().version()).isEqualTo(2);
        assertThat(known().name()).isEqualTo("渭滨化工有限公司");
    }

    @Test
    void the_same_event_delivered_twice_is_taken_in_once() {
        var event = registered(uscc, 1, "渭滨化工厂", "610117");

        consume(event);
        consume(event);

        assertThat(claimsOf(event.eventId())).isEqualTo(1);
    }

    @Test
    void what_an_enterprise_promises_or_a_newer_registry_tells_changes_nothing_here() {
        consume(registered(uscc, 1, "渭滨化工厂", "610117"));

        consume(new PromiseMissed(UUID.randomUUID(), Instant.now(), uscc, "610112", LocalDate.of(2026, 3, 2)));
        consume(EventJson.write(changed(uscc, 2, "渭滨化工有限公司", "610112"), "/enterprises-service")
                .replace("enterprise-changed", "enterprise-merged"));

        assertThat(known().version()).isEqualTo(1);
        assertThat(known().area()).isEqualTo("610117");
    }

    @Test
    void a_failed_effect_undoes_the_claim() {
        var event = registered(uscc, 1, "no\u0000name", "610117");

        assertThatThrownBy(() -> consume(event)).isInstanceOf(RuntimeException.class);

        assertThat(claimsOf(event.eventId())).isZero();
    }

    @Test
    void watermarks_and_events_newer_than_this_reader_are_skipped() {
        consume(EventJson.watermark(Instant.now(), "/enterprises-service"));
        consume("""
                {"specversion":"1.0","id":"%s","source":"/enterprises-service","subject":"%s",
                 "type":"org.yimatong.enterprises.enterprise-merged.v1","time":"2026-03-02T08:30:00Z","data":{}}
                """.formatted(UUID.randomUUID(), uscc));

        assertThat(isKnown()).isFalse();
    }

    @Test
    void what_is_no_event_is_refused() {
        assertThatThrownBy(() -> consume("{\"type\":")).isInstanceOf(MalformedEvent.class);
    }

    private void consume(EventContract event) {
        consume(EventJson.write(event, "/enterprises-service"));
    }

    private void consume(String json) {
        consumer.consume(new ConsumerRecord<>("enterprises.v1", 0, 0, uscc, json));
    }

    private KnownEnterprise known() {
        return system.inTransaction(() -> enterprises.visible(uscc).orElseThrow());
    }

    private boolean isKnown() {
        return system.inTransaction(() -> enterprises.visible(uscc).isPresent());
    }

    private long claimsOf(UUID eventId) {
        return system.count("select count(*) from inbox_event where event_id = :id", Map.of("id", eventId));
    }
}
