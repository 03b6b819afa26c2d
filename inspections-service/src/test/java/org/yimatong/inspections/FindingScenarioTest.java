package org.yimatong.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.inspections.v1.InspectionEvent;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingClosed;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingEvent;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingReported;
import org.yimatong.events.inspections.v1.InspectionEvent.RectificationOrdered;
import org.yimatong.events.inspections.v1.InspectionEvent.RectificationSubmitted;
import org.yimatong.events.inspections.v1.InspectionEvent.ReinspectionFailed;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.StoredPhotos;
import org.yimatong.testing.RealServers;

/** A finding's whole way, as its people, the other services and the audit see it. */
@QuarkusTest
@RealServers
class FindingScenarioTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Test
    void a_finding_is_rectified_at_the_second_attempt_and_everyone_can_follow_it() {
        var plant = enterprises.knownIn(GAOLING);
        var finding = filed(plant, GAOLING);

        take(inspectorOf(GAOLING), finding, "rectification-order", 1, Map.of("dueOn", day(20)), "RECTIFYING");
        take(officerOf(plant), finding, "rectification", 2, rectification(plant, "已送电"), "AWAITING_REINSPECTION");
        take(
                inspectorOf(GAOLING),
                finding,
                "re-inspection",
                3,
                Map.of("passed", false, "comment", "未标定", "dueOn", day(25)),
                "RECTIFYING");
        take(officerOf(plant), finding, "rectification", 4, rectification(plant, "已标定"), "AWAITING_REINSPECTION");
        take(inspectorOf(GAOLING), finding, "re-inspection", 5, Map.of("passed", true, "comment", "合格"), "CLOSED");

        assertThatHistoryIsWhole(finding, plant);
        assertThatEventsAreWhole(plant);
        assertThat(system.count("select count(*) from audit_entry where thing_id = :id", Map.of("id", finding)))
                .isEqualTo(6);
        assertThat(system.count(
                        "select count(*) from audit_entry where thing_id = :id and details like '%inspector-of%'",
                        Map.of("id", finding)))
                .isZero();
    }

    private static Map<String, ?> rectification(String plant, String measures) {
        return Map.of("measures", measures, "attachments", StoredPhotos.of(plant));
    }

    private static void assertThatHistoryIsWhole(String finding, String plant) {
        officerOf(plant)
                .get(FINDINGS + "/{id}/steps", finding)
                .then()
                .statusCode(200)
                .body("number", equalTo(List.of(1, 2, 3, 4, 5, 6)))
                .body(
                        "kind",
                        equalTo(List.of(
                                "REPORTED",
                                "RECTIFICATION_ORDERED",
                                "RECTIFICATION_SUBMITTED",
                                "REINSPECTION_FAILED",
                                "RECTIFICATION_SUBMITTED",
                                "REINSPECTION_PASSED")))
                .body("actor[0]", equalTo("inspector-of-" + GAOLING))
                .body("statement[3]", equalTo("未标定"))
                .body("dueOn[3]", equalTo(day(25)))
                .body("from[5]", equalTo("AWAITING_REINSPECTION"))
                .body("to[5]", equalTo("CLOSED"));
    }

    private void assertThatEventsAreWhole(String plant) {
        var events = Kafka.records(servers, "inspections.v1", json -> json.contains(plant), 6).stream()
                .map(FindingScenarioTest::read)
                .toList();

        assertThat(events)
                .hasExactlyElementsOfTypes(
                        FindingReported.class,
                        RectificationOrdered.class,
                        RectificationSubmitted.class,
                        ReinspectionFailed.class,
                        RectificationSubmitted.class,
                        FindingClosed.class);
        assertThat(events).extracting(FindingEvent::version).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(events.getLast().state()).isEqualTo("CLOSED");
        assertThat(events).extracting(FindingEvent::severity).containsOnly("MAJOR");
    }

    private static FindingEvent read(String json) {
        return EventJson.read(json, InspectionEvent.class) instanceof Received.Fact<InspectionEvent>(FindingEvent event)
                ? event
                : null;
    }

    private static void take(
            RequestSpecification caller, String finding, String step, int seen, Map<String, ?> body, String state) {
        caller.header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(FINDINGS + "/{id}/" + step, finding)
                .then()
                .statusCode(200)
                .body("state", equalTo(state))
                .body("version", equalTo(seen + 1));
    }

    private static String day(int days) {
        return inDays(days).toString();
    }
}
