package org.yimatong.inspections.resumption.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.Kafka;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ResumptionResourceTest extends ResumptionStory {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void an_enterprise_applies_officials_look_and_decide_and_the_registry_is_told() {
        var file = UUID.randomUUID().toString();
        var application = application();
        application.put("attachments", List.of(file));
        var id = apply(application)
                .statusCode(201)
                .body("state", equalTo("APPLIED"))
                .body("conditions.size()", equalTo(8))
                .body("attachments.state", equalTo(List.of("EXPECTED")))
                .extract()
                .<String>path("id");

        step("inspector", id, 1, "inspection", inspection(true)).statusCode(200).body("state", equalTo("INSPECTED"));
        step("supervisor", id, 2, "decision", Map.of("approved", true, "reason", "各项条件符合"))
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("conditions.met.unique()", equalTo(List.of(true)));

        var told = Kafka.records(servers, "inspections.v1", json -> json.contains(uscc), 2);
        assertThat(told.getFirst()).contains("resumption-applied");
        assertThat(told.getLast()).contains("resumption-decided", "APPROVED", "各项条件符合", "supervisor");
    }

    @Test
    void a_refusal_says_what_is_missing_and_the_enterprise_may_apply_anew() {
        var id = applied();
        step("inspector", id, 1, "inspection", inspection(false)).statusCode(200);

        step("supervisor", id, 2, "decision", Map.of("approved", true, "reason", "同意"))
                .statusCode(409)
                .body("type", equalTo("/problems/resumption-decision-unfounded"))
                .body("unmet.size()", equalTo(1));
        step("supervisor", id, 2, "decision", Map.of("approved", false, "reason", "报警器未标定"))
                .statusCode(200);
        apply(application()).statusCode(201);

        assertThat(Kafka.firstRecord(servers, "inspections.v1", json -> json.contains(id) && json.contains("REFUSED")))
                .contains(conditions.all().getFirst().code());
    }

    @Test
    void what_is_met_is_not_refused() {
        var id = applied();
        step("inspector", id, 1, "decision", Map.of("approved", true, "reason", "同意"))
                .statusCode(409)
                .body("type", equalTo("/problems/resumption-step-refused"));
        step("inspector", id, 1, "inspection", inspection(true)).statusCode(200);

        step("inspector", id, 2, "decision", Map.of("approved", false, "reason", "不同意"))
                .statusCode(409)
                .body("detail", containsString("nothing for which to refuse"));
    }

    @Test
    void an_application_at_which_nobody_looked_within_ten_days_is_overdue_from_the_end_of_the_tenth() {
        var id = applied();
        clock.set(Instant.now().plus(Duration.ofDays(12)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> inspectorOf(area)
                        .queryParam("overdue", true)
                        .get(RESUMPTIONS)
                        .then()
                        .body("id", equalTo(List.of(id)))
                        .body("[0].inspectBy", equalTo(inDays(10) + "T16:00:00Z")));
        assertThat(system.count(
                        "select count(*) from audit_entry where thing_id = :id and action = 'resumption.overdue'",
                        Map.of("id", id)))
                .isEqualTo(1);
    }

    @Test
    void neighbours_and_officials_of_other_areas_see_nothing_of_it() {
        var id = applied();

        officerOf(enterprises.knownIn(area))
                .get(RESUMPTIONS + "/{id}", id)
                .then()
                .statusCode(404);
        inspectorOf(GAOLING).get(RESUMPTIONS + "/{id}", id).then().statusCode(404);
        officerOf(uscc).get(RESUMPTIONS + "/{id}", id).then().statusCode(200);
    }
}
