package org.yimatong.inspections.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.yimatong.inspections.document.content.PrintedPages.flowOf;
import static org.yimatong.inspections.document.rest.DocumentExamples.DOCUMENTS;
import static org.yimatong.inspections.document.rest.DocumentExamples.issue;
import static org.yimatong.inspections.document.rest.DocumentExamples.issued;
import static org.yimatong.inspections.document.rest.DocumentExamples.officer;
import static org.yimatong.inspections.document.rest.DocumentExamples.recordOf;
import static org.yimatong.inspections.document.rest.DocumentExamples.take;
import static org.yimatong.inspections.finding.rest.Acts.file;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;
import static org.yimatong.inspections.inspection.InspectionExamples.numbered;
import static org.yimatong.inspections.inspection.InspectionExamples.wholeInspection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.inspection.EntryContent;
import org.yimatong.inspections.inspection.FieldEntry;
import org.yimatong.inspections.inspection.Signatory;
import org.yimatong.inspections.inspection.Signature;
import org.yimatong.inspections.inspection.rest.FieldDevice;
import org.yimatong.testing.RealServers;

/** A 现场检查记录 says what its inspection has. */
@QuarkusTest
@RealServers
class InspectionRecordTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private FieldDevice device;

    @BeforeEach
    void a_visit() {
        plant = enterprises.knownIn(GAOLING);
        device = new FieldDevice(plant);
        device.begin().statusCode(201);
    }

    @Test
    void it_is_taken_from_the_concluded_inspection() {
        var finding = foundAtTheInspection();
        device.sendBundle(wholeInspection());

        var id = issue(inspectorOf(GAOLING), recordOf(device.id, plant))
                .statusCode(201)
                .body("number", startsWith("（高陵）应急检记〔"))
                .body("officers.name", equalTo(List.of("李建国", "王芳")))
                .body("addressee.representative.name", equalTo("赵敏"))
                .body("body.place", equalTo("甲醇罐区"))
                .body("body.from", equalTo("2026-03-02T02:00:00Z"))
                .body("body.to", equalTo("2026-03-02T04:00:00Z"))
                .body("body.present.name", equalTo(List.of("赵敏", "孙伟")))
                .body("body.absent[0].reason", equalTo("出差"))
                .body("body.checked", hasSize(20))
                .body("body.checked[0].result", equalTo("IN_ORDER"))
                .body("body.findings.finding", equalTo(List.of(finding)))
                .extract()
                .<String>path("id");

        assertThat(flowOf(paperOf(id)))
                .contains("执法人员李建国、王芳", "应到未到主要负责人：出差", "检查了甲醇罐区和控制室。")
                .contains("可燃气体探测器停用", "检查结论：未发现问题。", "2026年3月2日10时00分至2026年3月2日12时00分");
    }

    @Test
    void who_would_not_sign_and_what_was_said_stand_in_it() {
        var contents = new ArrayList<EntryContent>(
                wholeInspection().stream().map(FieldEntry::content).toList());
        contents.add(
                0, new Signature(Signatory.PARTY, "赵敏", "厂长", null, new Signature.Refusal("不同意结论", "张强"), "设备正在检修。"));
        contents.removeIf(content ->
                content instanceof Signature party && party.signatory() == Signatory.PARTY && party.refusal() == null);
        device.sendBundle(numbered(contents));

        assertThat(flowOf(paperOf(issued(GAOLING, recordOf(device.id, plant)))))
                .contains("被检查单位意见：设备正在检修。", "拒绝签名，理由：不同意结论。见证人：张强。", "赵敏（厂长）");
    }

    @Test
    void only_a_concluded_inspection_of_the_enterprise_has_one() {
        refused(recordOf(device.id, plant), "/inspectionRecord/inspection", "inspection-not-concluded");
        device.sendBundle(wholeInspection());
        var other = enterprises.knownIn(GAOLING);
        refused(recordOf(device.id, other), "/inspectionRecord/inspection", "inspection-not-concluded");
        refused(recordOf(UUID.randomUUID(), plant), "/inspectionRecord/inspection", "inspection-not-concluded");
        var typed = recordOf(device.id, plant);
        typed.put("officers", List.of(officer("李", "A100"), officer("王", "A101")));
        refused(typed, "/officers", "officers-of-inspection");
    }

    @Test
    void an_inspection_has_one_record_that_stands() {
        device.sendBundle(wholeInspection());
        var record = recordOf(device.id, plant);
        var first = issued(GAOLING, record);
        issue(inspectorOf(GAOLING), record)
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-recorded-already"));

        take(inspectorOf(GAOLING), DOCUMENTS + "/{id}/withdrawal", 1, Map.of("reason", "有误"), first)
                .statusCode(200);
        record.put("replaces", first);
        issue(inspectorOf(GAOLING), record).statusCode(201).body("replaces", equalTo(first));
    }

    @Test
    void a_later_correction_stands_in_it() {
        device.sendBundle(wholeInspection());
        inspectorOf(GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("id", UUID.randomUUID(), "item", "WH-01", "text", "证书编号为 A-17。", "reason", "笔误"))
                .post("/api/v1/inspections/{id}/addenda", device.id)
                .then()
                .statusCode(201);

        assertThat(flowOf(paperOf(issued(GAOLING, recordOf(device.id, plant)))))
                .contains("更正说明：1．", "证书编号为A-17。（更正原因：笔误）");
    }

    @Test
    void its_result_has_to_be_published_whether_a_record_is_issued_or_not() {
        device.sendBundle(wholeInspection());
        var inspection = device.id.toString();
        inspectorOf(GAOLING)
                .queryParam("kind", "INSPECTION_RESULT")
                .queryParam("limit", 1000)
                .get("/api/v1/publications")
                .then()
                .body("subject", hasItem(inspection))
                .body("find { it.subject == '" + inspection + "' }.happenedOn", equalTo("2026-03-02"));

        var record = issued(GAOLING, recordOf(device.id, plant));

        inspectorOf(GAOLING)
                .queryParam("limit", 1000)
                .get("/api/v1/publications")
                .then()
                .body("subject", not(hasItem(record)));
    }

    private String foundAtTheInspection() {
        var report = reportAbout(plant);
        report.put("inspectionId", device.id.toString());
        report.put("observedAt", Instant.parse("2026-03-02T02:30:00Z").toString());
        return file(inspectorOf(GAOLING), report).statusCode(201).extract().path("id");
    }

    private static byte[] paperOf(String id) {
        return inspectorOf(GAOLING)
                .get(DOCUMENTS + "/{id}/pdf", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static void refused(Map<String, Object> document, String pointer, String code) {
        issue(inspectorOf(GAOLING), document)
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }
}
