package org.yimatong.inspections.inspection.rest;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;
import static org.yimatong.inspections.inspection.InspectionExamples.wholeInspection;
import static org.yimatong.inspections.inspection.rest.FieldDevice.INSPECTIONS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.inspection.FieldEntry;
import org.yimatong.testing.RealServers;

/** What becomes of an inspection once it has begun: obstacles, findings, cancellation, addenda. */
@QuarkusTest
@RealServers
class AfterwardsTest {

    private static final List<FieldEntry> ENTRIES = wholeInspection();

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private FieldDevice device;

    @BeforeEach
    void an_inspector_with_a_device() {
        plant = enterprises.knownIn(GAOLING);
        device = new FieldDevice(plant);
    }

    @Test
    void the_record_tells_what_the_conclusion_waits_for() {
        device.begin();
        device.send(ENTRIES.getLast());
        device.record().body("missing", hasItem(1)).body("obstacles.about", hasItem("WH-07"));

        ENTRIES.forEach(device::send);

        device.record().body("state", equalTo("CONCLUDED")).body("missing", empty());
    }

    @Test
    void the_record_shows_the_findings_and_attachments_that_have_arrived_or_have_not() {
        device.sendBundle(ENTRIES);
        var finding = new HashMap<>(reportAbout(plant));
        finding.put("inspectionId", device.id.toString());
        finding.put("checklistItem", "WH-12");
        FieldDevice.post("/api/v1/findings", finding).statusCode(201);

        device.record()
                .body("findings.checklistItem", equalTo(List.of("WH-12")))
                .body("findings[0].state", equalTo("RECTIFYING"))
                .body("attachments.state", equalTo(List.of("EXPECTED")));
    }

    @Test
    void an_inspection_is_given_up_before_its_conclusion_with_a_reason() {
        device.begin();
        cancel("\"9\"").statusCode(412).body("current.state", equalTo("BEGUN"));
        cancel("\"1\"").statusCode(200).body("state", equalTo("CANCELLED")).body("cancelledBecause", equalTo("企业已搬迁"));

        device.send(ENTRIES.getFirst()).statusCode(409).body("state", equalTo("CANCELLED"));
        cancel("\"2\"").statusCode(409).body("type", equalTo("/problems/inspection-settled"));
    }

    @Test
    void a_concluded_inspection_is_not_given_up_any_more() {
        device.sendBundle(ENTRIES);

        cancel(device.inspection().extract().header("ETag"))
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-settled"));
    }

    @Test
    void a_concluded_inspection_is_corrected_beside_what_was_said() {
        device.sendBundle(ENTRIES);
        var correction = correction();

        correct(correction).statusCode(201).body("number", equalTo(1));
        correct(correction).statusCode(200).body("number", equalTo(1));
        correction.put("text", "另一说明");
        correct(correction).statusCode(409).body("type", equalTo("/problems/addendum-id-taken"));
        correct(correction()).statusCode(201).body("number", equalTo(2));

        officerOf(plant)
                .queryParam("limit", 1)
                .get(INSPECTIONS + "/{id}/addenda", device.id)
                .then()
                .statusCode(200)
                .body("text", equalTo(List.of("应为 3 号储罐")));
        device.inspection().body("addenda", equalTo(2));
        device.record()
                .body("said.find { it.content.kind == 'CONCLUSION' }.content.situation", equalTo("检查了甲醇罐区和控制室。"));
    }

    @Test
    void what_is_not_concluded_is_not_corrected() {
        device.begin();

        correct(correction()).statusCode(409).body("type", equalTo("/problems/inspection-not-concluded"));
    }

    private ValidatableResponse cancel(String seen) {
        return inspectorOf(GAOLING)
                .header("If-Match", seen)
                .body(Map.of("reason", "企业已搬迁"))
                .put(INSPECTIONS + "/{id}/cancellation", device.id)
                .then();
    }

    private ValidatableResponse correct(Map<String, Object> correction) {
        return FieldDevice.post(INSPECTIONS + "/" + device.id + "/addenda", correction);
    }

    private static Map<String, Object> correction() {
        return new HashMap<>(
                Map.of("id", UUID.randomUUID().toString(), "item", "WH-05", "text", "应为 3 号储罐", "reason", "笔误"));
    }
}
