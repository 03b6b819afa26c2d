package org.yimatong.enterprises.credential;

import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.registrar;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;

/** What a registrar might put on record. */
public final class CredentialExamples {

    public static final String IDENTITY_NUMBER = "11010519491231002X";

    private CredentialExamples() {}

    public static LocalDate today() {
        return LocalDate.now(LegalCalendar.ZONE);
    }

    public static Map<String, Object> licence() {
        return licence("WORK_SAFETY");
    }

    public static Map<String, Object> licence(String type) {
        return Map.of(
                "kind", "LICENCE",
                "type", type,
                "number", "(陕)WH安许证字[2024]000123号",
                "authority", "陕西省应急管理厅",
                "scope", "丙烯腈 2万吨/年");
    }

    public static Map<String, Object> insurance() {
        return Map.of(
                "kind", "INSURANCE",
                "insurer", "中国人民财产保险",
                "policyNumber", "PZXY202661010000000123",
                "insuredAmount", "3000000.00");
    }

    public static Map<String, Object> certificate(String post, String holder) {
        return Map.of(
                "kind",
                "POST_CERTIFICATE",
                "post",
                post,
                "category",
                "危险化学品生产",
                "holder",
                holder,
                "certificateNumber",
                "T" + IDENTITY_NUMBER,
                "identityNumber",
                IDENTITY_NUMBER);
    }

    public static Map<String, Object> official(String phone) {
        return Map.of("kind", "OFFICIAL", "level", "DISTRICT", "name", "王建国", "title", "副区长", "phone", phone);
    }

    public static Map<String, Object> plan() {
        return Map.of(
                "kind", "EMERGENCY_PLAN",
                "scope", "COMPREHENSIVE",
                "title", "综合应急预案",
                "filingNumber", "610117-2026-0031",
                "filedWith", "高陵区应急管理局");
    }

    public static Map<String, Object> drill() {
        return Map.of("kind", "DRILL", "scope", "COMPREHENSIVE", "plan", "综合应急预案", "form", "PRACTICAL");
    }

    public static Map<String, Object> role(String responsibility) {
        return Map.of("kind", "ROLE", "responsibility", responsibility, "name", "陈刚", "title", "生产部经理");
    }

    /** A request, valid from the first day until the last. */
    public static Map<String, Object> request(Map<String, Object> details, LocalDate from, @Nullable LocalDate until) {
        var request = new HashMap<String, Object>(Map.of("details", details, "validFrom", from.toString()));
        if (until != null) {
            request.put("validUntil", until.toString());
        }
        return request;
    }

    /** On record since a year ago, valid for another; returns its id. */
    public static String recorded(String uscc, Map<String, Object> details) {
        return recorded(uscc, details, today().plusYears(1));
    }

    /** On record since a year ago; returns its id. */
    public static String recorded(String uscc, Map<String, Object> details, @Nullable LocalDate until) {
        return record(uscc, request(details, today().minusYears(1), until))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    public static ValidatableResponse record(String uscc, Map<String, Object> request) {
        return registrar(WHOLE_CITY)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(request)
                .post("/api/v1/enterprises/" + uscc + "/credentials")
                .then();
    }

    /** Takes the step {@code renewal} or {@code withdrawal} as somebody who has seen that version. */
    public static ValidatableResponse step(String uscc, String id, int version, String step, Map<String, ?> request) {
        return registrar(WHOLE_CITY)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(request)
                .put("/api/v1/enterprises/%s/credentials/%s/%s".formatted(uscc, id, step))
                .then();
    }

    public static ValidatableResponse withdrawn(String uscc, String id, String ending) {
        return step(uscc, id, 1, "withdrawal", Map.of("ending", ending, "reason", "企业申请注销"));
    }

    /** Everything a producer of chemicals owes. */
    public static void recordAllThatIsOwed(String uscc) {
        recorded(uscc, licence());
        recorded(uscc, insurance());
        recorded(uscc, certificate("MAIN_PERSON", "李卫东"));
        recorded(uscc, certificate("SAFETY_MANAGER", "赵敏"));
        recorded(uscc, plan());
        recorded(uscc, drill(), today()); // held a year ago, due again today
        recorded(uscc, official("13800001234"), null);
        recorded(uscc, role("MAIN_PERSON"), null);
        recorded(uscc, role("TECHNICAL"), null);
        recorded(uscc, role("OPERATION"), null);
    }
}
