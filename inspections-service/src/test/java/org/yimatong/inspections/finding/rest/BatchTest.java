package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.StoredPhotos;
import org.yimatong.testing.RealServers;

/** Many findings at once. */
@QuarkusTest
@RealServers
class BatchTest {

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    private String plant;

    @BeforeEach
    void a_plant_in_gaoling() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void each_report_is_answered_by_itself_in_the_order_given() {
        var good = report();
        var foreign = report();
        foreign.put("uscc", EnterpriseExamples.freshUscc());
        var late = report();
        late.put("dueOn", inDays(-1).toString());
        var formless = report();
        formless.put("title", "\u202E");
        formless.put("place", Map.of("longitude", 34, "latitude", 34));
        var nameless = report();
        nameless.remove("id");

        send(List.of(foreign, good, late, formless, good, nameless))
                .statusCode(200)
                .body("outcome", equalTo(List.of("REFUSED", "FILED", "REFUSED", "REFUSED", "KNOWN", "REFUSED")))
                .body("[0].problem.errors[0].pointer", equalTo("/uscc"))
                .body("[1].id", equalTo(good.get("id")))
                .body("[1].version", equalTo(1))
                .body("[2].problem.type", equalTo("/problems/deadline-passed"))
                .body("[3].problem.errors.pointer.sort()", equalTo(List.of("/place/longitude", "/title")))
                .body("[5].problem.errors[0].code", equalTo("id-missing"));
        assertThat(findingsOfPlant()).isEqualTo(1);
    }

    @Test
    void a_report_with_an_attachment_of_another_enterprise_holds_up_no_other() {
        var good = report();
        good.put("attachments", StoredPhotos.of(plant));
        var foreign = report();
        foreign.put(
                "attachments",
                List.of(
                        UUID.randomUUID(),
                        StoredPhotos.of(enterprises.knownIn(GAOLING)).getFirst()));

        send(List.of(foreign, good))
                .statusCode(200)
                .body("outcome", equalTo(List.of("REFUSED", "FILED")))
                .body("[0].problem.errors[0].pointer", equalTo("/attachments/1"))
                .body("[0].problem.errors[0].code", equalTo("attachment-of-another"));
        assertThat(findingsOfPlant()).isEqualTo(1);
    }

    @Test
    void two_hundred_are_filed_and_known_again_in_any_order() {
        var reports = new ArrayList<>(
                IntStream.range(0, 200).mapToObj(number -> report()).toList());

        send(reports).statusCode(200).body("findAll { it.outcome == 'FILED' }.size()", equalTo(200));
        Collections.shuffle(reports);
        send(reports).statusCode(200).body("findAll { it.outcome == 'KNOWN' }.size()", equalTo(200));

        assertThat(findingsOfPlant()).isEqualTo(200);
        assertThat(system.count("select count(*) from outbox_message where message_key = :uscc", Map.of("uscc", plant)))
                .isEqualTo(200);
    }

    @Test
    void more_than_two_hundred_and_none_are_refused() {
        send(Collections.nCopies(201, report())).statusCode(422).body("errors[0].pointer", equalTo("/reports"));
        send(List.of()).statusCode(422).body("errors[0].pointer", equalTo("/reports"));
    }

    @Test
    void an_unknown_member_is_refused_with_its_place_in_the_batch() {
        var odd = report();
        odd.put("state", "CLOSED");

        send(List.of(report(), odd)).statusCode(422).body("errors[0].pointer", equalTo("/reports/1/state"));
        assertThat(findingsOfPlant()).isZero();
    }

    private Map<String, Object> report() {
        var report = reportAbout(plant);
        report.put("id", UUID.randomUUID().toString());
        return report;
    }

    private static ValidatableResponse send(List<Map<String, Object>> reports) {
        return inspectorOf(GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("reports", reports))
                .post(FINDINGS + "/batch")
                .then();
    }

    private long findingsOfPlant() {
        return system.count("select count(*) from finding where uscc = :uscc", Map.of("uscc", plant));
    }
}
