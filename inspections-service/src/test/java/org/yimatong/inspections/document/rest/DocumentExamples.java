package org.yimatong.inspections.document.rest;

import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.rectified;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.inspections.document.content.Measure;
import org.yimatong.inspections.finding.rest.Callers;

/** Documents that officials want issued. */
public final class DocumentExamples {

    public static final String DOCUMENTS = "/api/v1/documents";

    private DocumentExamples() {}

    /** A document to the enterprise, signed by two officers, without a body yet. */
    static Map<String, Object> documentTo(String uscc) {
        var document = new HashMap<String, Object>();
        document.put("uscc", uscc);
        document.put("officers", List.of(officer("李㙓", "26010117001"), officer("欧阳燚", "26010117002")));
        document.put("representative", Map.of("name", "王𬭎", "position", "主要负责人"));
        return document;
    }

    static Map<String, String> officer(String name, String certificate) {
        return Map.of("name", name, "certificate", certificate);
    }

    public static Map<String, Object> orderFor(String uscc, String... findings) {
        var document = documentTo(uscc);
        document.put("rectificationOrder", Map.of("findings", List.of(findings)));
        return document;
    }

    /** A decision on the spot, which needs nothing but a finding that is open. */
    static Map<String, Object> decisionOn(String uscc, String finding) {
        return decisionOn(uscc, finding, "反应器 R-101");
    }

    static Map<String, Object> decisionOn(String uscc, String finding, String what) {
        var document = documentTo(uscc);
        document.put(
                "onSpotDecision",
                Map.of(
                        "inspectedOn", inDays(0).toString(),
                        "findings", List.of(finding),
                        "legalBasis", "《中华人民共和国安全生产法》第六十五条",
                        "measures", List.of(Map.of("kind", Measure.Kind.STOP_USE, "what", what))));
        return document;
    }

    /** The record of an inspection, which has its own officers. */
    public static Map<String, Object> recordOf(UUID inspection, String uscc) {
        var document = new HashMap<String, Object>();
        document.put("uscc", uscc);
        document.put("inspectionRecord", Map.of("inspection", inspection));
        return document;
    }

    static Map<String, Object> opinionOn(String uscc, String order, String... findings) {
        var document = documentTo(uscc);
        document.put("reinspectionOpinion", Map.of("order", order, "findings", List.of(findings)));
        return document;
    }

    public static ValidatableResponse issue(RequestSpecification official, Map<String, Object> document) {
        return official.header("Idempotency-Key", UUID.randomUUID())
                .body(document)
                .post(DOCUMENTS)
                .then();
    }

    /** Issues it as an inspector of the area, and answers its id. */
    public static String issued(String area, Map<String, Object> document) {
        return issue(inspectorOf(area), document).statusCode(201).extract().path("id");
    }

    /** Rectifies and re-inspects a finding nobody has touched since it was filed. */
    static void reinspected(String finding, String uscc, String area, Map<String, ?> result) {
        rectified(finding, uscc);
        inspectorOf(area)
                .header("If-Match", "\"2\"")
                .body(result)
                .put(Callers.FINDINGS + "/{id}/re-inspection", finding)
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse take(
            RequestSpecification official, String path, int seen, Map<String, ?> body, Object... parameters) {
        return official.header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(path, parameters)
                .then();
    }
}
