package org.yimatong.inspections.finding.rest;

import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.StoredPhotos;
import org.yimatong.testing.Tokens;

/** Steps with findings over HTTP, and findings that have come somewhere by them. */
public final class Acts {

    private Acts() {}

    public static RequestSpecification supervisor() {
        return signedIn(Tokens.of("supervisor").name("supervisor-of-gaoling").areas(GAOLING));
    }

    public static RequestSpecification secondOfficer() {
        return signedIn(Tokens.of("inspector").name("second-officer").areas(GAOLING));
    }

    public static ValidatableResponse put(
            RequestSpecification caller, String id, String step, long seen, Map<String, ?> body) {
        return caller.header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(FINDINGS + "/{id}/" + step, id)
                .then();
    }

    /** The step on whatever version there is now; it has to succeed. */
    public static ValidatableResponse done(RequestSpecification caller, String id, String step, Map<String, ?> body) {
        return put(caller, id, step, version(id), body).statusCode(200);
    }

    public static long version(String id) {
        return ((Number) inspectorOf(GAOLING).get(FINDINGS + "/{id}", id).path("version")).longValue();
    }

    public static ValidatableResponse file(RequestSpecification caller, Map<String, ?> report) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .body(report)
                .post(FINDINGS)
                .then();
    }

    /** The body of a step that finds nothing wrong with it. */
    public static Map<String, ?> bodyOf(String step, String plant) {
        return switch (step) {
            case "rectification-order" -> Map.of("dueOn", day(40));
            case "rectification" -> Map.of("measures", "已整改", "attachments", StoredPhotos.of(plant));
            case "re-inspection", "delisting-inspection" -> Map.of("passed", true, "comment", "合格");
            case "extension-request" -> Map.of("dueOn", day(30), "reason", "配件未到");
            case "extension" -> Map.of("granted", true, "comment", "同意", "dueOn", day(30));
            case "penalty-transfer", "withdrawal-request" -> Map.of("reason", "详见案卷");
            case "reopening" -> Map.of("reason", "复发", "dueOn", day(20));
            case "withdrawal" -> Map.of("comment", "属实");
            case "listing" -> listing();
            case "delisting-request" -> Map.of("report", "整改报告", "attachments", StoredPhotos.of(plant));
            default -> throw new IllegalArgumentException(step);
        };
    }

    public static Map<String, ?> listing() {
        return Map.of(
                "number",
                "督办〔2026〕" + UUID.randomUUID(),
                "unit",
                "西安市应急管理局",
                "dueOn",
                day(60),
                "plan",
                Map.of(
                        "responsibility", "厂长",
                        "measures", "更换",
                        "funds", "30 万元",
                        "schedule", "两个月",
                        "emergencyPlan", "停用罐区"));
    }

    /** A major finding at the plant, brought into the state by the shortest way. */
    public static String findingIn(FindingState state, String plant) {
        var id = filed(plant, GAOLING);
        var way = switch (state) {
            case RECTIFYING -> List.<String>of();
            case AWAITING_REINSPECTION -> List.of("rectification");
            case CLOSED -> List.of("rectification", "re-inspection");
            case LISTED -> List.of("listing");
            case AWAITING_DELISTING -> List.of("listing", "delisting-request");
            case DELISTED -> List.of("listing", "delisting-request", "delisting-inspection", "delisting-inspection");
            case IN_PENALTY -> List.of("penalty-transfer");
            case WITHDRAWN -> List.of("withdrawal-request", "withdrawal");
        };
        for (var i = 0; i < way.size(); i++) {
            var again = i > 0 && way.get(i).equals(way.get(i - 1));
            done(again ? secondOfficer() : takerOf(way.get(i), plant), id, way.get(i), bodyOf(way.get(i), plant));
        }
        return id;
    }

    private static RequestSpecification takerOf(String step, String plant) {
        return switch (step) {
            case "rectification", "delisting-request", "extension-request" -> officerOf(plant);
            case "listing", "withdrawal" -> supervisor();
            default -> inspectorOf(GAOLING);
        };
    }

    static String day(int days) {
        return inDays(days).toString();
    }
}
