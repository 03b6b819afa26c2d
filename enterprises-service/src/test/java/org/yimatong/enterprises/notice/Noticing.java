package org.yimatong.enterprises.notice;

import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Notices sent the way officials send them, and receipts the way enterprises give them. */
public final class Noticing {

    private Noticing() {}

    /** Work instructions to be confirmed; the audience is JSON. */
    public static String instruction(String audience) {
        return """
                {"kind": "WORK_INSTRUCTION", "importance": "URGENT", "title": "节前停复产报备",
                 "body": "请于今日报备。\\n逾期将现场核查。", "confirmationAsked": true, "audience": %s}
                """.formatted(audience);
    }

    /** Knowledge of which it is enough to read it; the audience is JSON. */
    public static String knowledge(String audience) {
        return """
                {"kind": "WORK_SAFETY", "title": "安全生产知识第一期", "body": "受限空间作业须先通风、再检测。", "audience": %s}
                """.formatted(audience);
    }

    public static String toEnterprise(String uscc) {
        return "{\"enterprise\": \"" + uscc + "\"}";
    }

    public static String toArea(String area) {
        return "{\"areas\": [\"" + area + "\"]}";
    }

    public static String toGroup(String group) {
        return "{\"group\": \"" + group + "\"}";
    }

    /** By a supervisor of the area; returns its id. */
    public static String sent(String area, String notice) {
        return post(supervisor(area), "/api/v1/notices", notice)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A plan of a supervisor of the enterprise's area, to be sent years from now. */
    public static void planned(String uscc) {
        post(supervisor("610117"), "/api/v1/notice-plans", """
                {"notice": {"kind": "WORK_SAFETY", "title": "安全生产知识", "body": "先检查后开工。"}, "audience": %s,
                 "schedule": {"interval": "MONTHS", "at": "09:00", "first": "2090-01-31"}}
                """.formatted(toEnterprise(uscc)))
                .statusCode(201);
    }

    public static ValidatableResponse receipt(String uscc, String notice, String receipt) {
        return enterprise(uscc)
                .contentType("application/json")
                .body(receipt)
                .put("/api/v1/enterprises/" + uscc + "/notices/" + notice + "/receipt")
                .then();
    }

    public static ValidatableResponse withdrawn(String area, String notice, long seen) {
        return supervisor(area)
                .contentType("application/json")
                .header("If-Match", "\"" + seen + "\"")
                .body("{\"reason\": \"发错对象\"}")
                .put("/api/v1/notices/" + notice + "/withdrawal")
                .then();
    }

    /** The notices of an enterprise, newest first. */
    public static JsonPath received(String uscc) {
        return enterprise(uscc)
                .get("/api/v1/enterprises/" + uscc + "/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
