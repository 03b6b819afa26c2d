package org.yimatong.inspections.inspection.rest;

import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.inspections.inspection.FieldEntry;
import org.yimatong.inspections.inspection.InspectionExamples;
import org.yimatong.inspections.inspection.Visit;

/** The device of an inspector of 高陵区 that records one inspection. */
public final class FieldDevice {

    static final String INSPECTIONS = "/api/v1/inspections";

    public final UUID id = UUID.randomUUID();
    private final Visit visit;

    public FieldDevice(String uscc) {
        this(InspectionExamples.visitTo(uscc));
    }

    FieldDevice(Visit visit) {
        this.visit = visit;
    }

    public ValidatableResponse begin() {
        return post(INSPECTIONS, beginning());
    }

    ValidatableResponse send(FieldEntry entry) {
        var body = bodyOf(entry);
        body.put("uscc", visit.uscc());
        return post(INSPECTIONS + "/" + id + "/entries", body);
    }

    public ValidatableResponse sendBundle(List<FieldEntry> entries) {
        return post(
                "/api/v1/inspection-bundles",
                Map.of(
                        "inspection",
                        beginning(),
                        "entries",
                        entries.stream().map(FieldDevice::bodyOf).toList()));
    }

    /** The record as the inspector sees it. */
    ValidatableResponse record() {
        return inspectorOf(GAOLING).get(INSPECTIONS + "/{id}/record", id).then().statusCode(200);
    }

    ValidatableResponse inspection() {
        return inspectorOf(GAOLING).get(INSPECTIONS + "/{id}", id).then().statusCode(200);
    }

    /** To be changed by the test. */
    Map<String, Object> beginning() {
        var body = asMap(visit);
        body.put("id", id.toString());
        return body;
    }

    static Map<String, Object> bodyOf(FieldEntry entry) {
        return asMap(entry);
    }

    static ValidatableResponse post(String path, Object body) {
        return post(inspectorOf(GAOLING), path, body);
    }

    static ValidatableResponse post(RequestSpecification caller, String path, Object body) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path)
                .then();
    }

    private static Map<String, Object> asMap(Object value) {
        var json = Arc.container().instance(ObjectMapper.class).get();
        return new HashMap<>(json.convertValue(value, new TypeReference<Map<String, Object>>() {}));
    }
}
