package org.yimatong.enterprises.policy;

import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.official;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Policies as a supervisor would write them. */
public final class PolicyDocuments {

    private PolicyDocuments() {}

    public static Map<String, Object> rule(
            String code, String kind, List<String> grades, boolean onceOverdue, String status, String remedy) {
        return Map.of(
                "code",
                code,
                "kind",
                kind,
                "grades",
                grades,
                "onceOverdue",
                onceOverdue,
                "status",
                status,
                "remedy",
                remedy);
    }

    /** The least that may be drafted, with a general finding counting at once. */
    public static List<Map<String, Object>> strict() {
        return List.of(
                rule("major-finding-open", "FINDING", List.of("MAJOR"), false, "RED", "pass-reinspection"),
                rule("finding-open", "FINDING", List.of("GENERAL"), false, "YELLOW", "pass-reinspection"),
                rule("finding-overdue", "FINDING", List.of("GENERAL"), true, "RED", "pass-reinspection"),
                rule("alarm-critical", "ALARM", List.of("HIGH_HIGH", "LOW_LOW"), false, "RED", "return-to-normal"));
    }

    public static ValidatableResponse drafted(Object rules) {
        return official("supervisor", WHOLE_CITY)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("purpose", "general findings count at once", "rules", rules))
                .post("/api/v1/code-policies")
                .then();
    }

    /** Drafts the strict policy; returns its version. */
    public static int draft() {
        return drafted(strict()).statusCode(201).extract().path("version");
    }

    public static ValidatableResponse adopted(int version, String role, Instant effectiveFrom) {
        return official(role, WHOLE_CITY)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("effectiveFrom", effectiveFrom.toString(), "reason", "decided by the bureau"))
                .put("/api/v1/code-policies/" + version + "/adoption")
                .then();
    }
}
