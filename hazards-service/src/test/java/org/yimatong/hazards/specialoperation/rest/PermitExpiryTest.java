package org.yimatong.hazards.specialoperation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationEnded;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationOverdue;
import org.yimatong.hazards.Kafka;
import org.yimatong.testing.RealServers;

/** What the clock finds of permits that ran out. */
@QuarkusTest
@RealServers
class PermitExpiryTest extends OperationStory {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Test
    void one_at_which_people_still_work_is_overdue_since_the_permit_ran_out_and_the_others_are_told_once() {
        var id = running(TWO_HOURS);
        var end = in(Duration.ofMinutes(150));

        clock.set(end.plusSeconds(7_200)); // after an outage of two hours

        await().untilAsserted(() -> one(id).body("operation.overdueSince", equalTo(end.toString())));
        one(id).body("operation.state", equalTo("RUNNING"));
        list("?overdue=true").body("id", contains(id));
        step(id, "completion", Map.of("at", end.plusSeconds(60).toString(), "acceptedBy", "钱验收"))
                .statusCode(200)
                .body("overdueSince", equalTo(end.toString()));
        list("?overdue=true").body("", hasSize(0));
        var told = told(2);
        assertThat(told.getFirst()).isInstanceOfSatisfying(SpecialOperationOverdue.class, overdue -> {
            assertThat(overdue.occurredAt()).isEqualTo(end);
            assertThat(overdue.operationId()).hasToString(id);
            assertThat(overdue.level()).isEqualTo("SECOND");
        });
        assertThat(told.getLast())
                .isInstanceOfSatisfying(
                        SpecialOperationEnded.class,
                        ended -> assertThat(ended.state()).isEqualTo("COMPLETED"));
    }

    @Test
    void one_that_never_began_expires_and_needs_a_new_permit() {
        var id = reported(hotWork(TWO_HOURS));
        var end = in(Duration.ofMinutes(150));

        clock.set(end.plusSeconds(600));

        await().untilAsserted(() -> one(id).body("operation.state", equalTo("EXPIRED")));
        one(id).body("operation.endedAt", equalTo(end.toString())).body("steps.kind", contains("REPORTED", "EXPIRED"));
        step(id, "start", Map.of("at", in(Duration.ofMinutes(40)).toString()))
                .statusCode(409)
                .body("type", equalTo("/problems/special-operation-step-refused"));
    }

    @Test
    void one_that_stopped_in_time_but_told_it_late_expires_and_was_never_overdue() {
        var id = running(TWO_HOURS);
        var end = in(Duration.ofMinutes(150));
        clock.set(end.plusSeconds(60));
        await().untilAsserted(() -> one(id).body("operation.overdueSince", equalTo(end.toString())));

        step(id, "interruption", Map.of("at", end.minusSeconds(60).toString(), "reason", "交接班"))
                .statusCode(200)
                .body("state", equalTo("EXPIRED"))
                .body("endedAt", equalTo(end.toString()))
                .body("overdueSince", nullValue());

        list("?overdue=true").body("", hasSize(0));
        one(id).body("steps.kind", contains("REPORTED", "STARTED", "OVERDUE", "INTERRUPTED", "EXPIRED"));
        assertThat(told(2).getLast())
                .isInstanceOfSatisfying(
                        SpecialOperationEnded.class,
                        ended -> assertThat(ended.state()).isEqualTo("EXPIRED"));
    }

    @Test
    void one_that_was_reported_done_in_time_is_never_overdue() {
        var id = running(TWO_HOURS);
        var end = in(Duration.ofMinutes(150));
        clock.set(end.minusSeconds(60));
        step(id, "completion", Map.of("at", end.minusSeconds(90).toString(), "acceptedBy", "钱验收"))
                .statusCode(200);
        var other = reported(hotWorkFrom(Duration.ofHours(4)));

        clock.set(in(Duration.ofHours(8)));

        await().untilAsserted(() -> one(other).body("operation.state", equalTo("EXPIRED")));
        one(id).body("operation.state", equalTo("COMPLETED")).body("operation.startedAt", notNullValue());
        list("?overdue=true").body("", hasSize(0));
    }

    private static Map<String, Object> hotWorkFrom(Duration begin) {
        return permit(Map.of("kind", "HOT_WORK", "level", "SECOND", "place", "OTHER"), begin, TWO_HOURS);
    }

    private List<HazardEvent> told(int number) {
        var found = new ArrayList<HazardEvent>();
        try (var topic = Kafka.consumer("hazards.v1")) {
            await().untilAsserted(() -> {
                Kafka.poll(topic).stream()
                        .filter(record -> plant.uscc().equals(record.key()))
                        .map(record -> EventJson.read(new String(record.value()), HazardEvent.class))
                        .forEach(received -> {
                            if (received instanceof Received.Fact<HazardEvent>(var event)
                                    && (event instanceof SpecialOperationOverdue
                                            || event instanceof SpecialOperationEnded)) {
                                found.add(event);
                            }
                        });
                assertThat(found).hasSize(number);
            });
        }
        return found;
    }
}
