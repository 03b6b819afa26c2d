package org.yimatong.inspections.finding.rest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yimatong.inspections.finding.StoredPhotos;
import org.yimatong.testing.Tokens;

/** People who call the service, and what they say. */
public final class Callers {

    /** 高陵区. */
    public static final String GAOLING = "610117";

    /** 未央区. */
    public static final String WEIYANG = "610112";

    public static final String FINDINGS = "/api/v1/findings";

    private Callers() {}

    public static RequestSpecification inspectorOf(String area) {
        return signedIn(Tokens.of("inspector").name("inspector-of-" + area).areas(area));
    }

    public static RequestSpecification officerOf(String uscc) {
        return signedIn(Tokens.of("enterprise").name("officer-of-" + uscc).uscc(uscc));
    }

    public static RequestSpecification official(String role, String area) {
        return signedIn(Tokens.of(role).areas(area));
    }

    public static RequestSpecification signedIn(Tokens person) {
        return given().auth()
                .oauth2(person.sign())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    public static LocalDate inDays(int days) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(days);
    }

    /** The report of a major finding, due in two weeks; to be changed by the test. */
    public static Map<String, Object> reportAbout(String uscc) {
        var report = new HashMap<String, Object>();
        report.put("uscc", uscc);
        report.put("severity", "MAJOR");
        report.put("title", "可燃气体探测器停用");
        report.put("description", "反应器 R-101 旁的探测器 GT-3 已断电。");
        report.put("dueOn", inDays(14).toString());
        return report;
    }

    /** Files a finding as the inspector of the area, and answers its id. */
    public static String filed(String uscc, String area) {
        return inspectorOf(area)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(reportAbout(uscc))
                .post(FINDINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Submits the rectification of a finding nobody has touched since it was filed. */
    public static void rectified(String id, String uscc) {
        officerOf(uscc)
                .header("If-Match", "\"1\"")
                .body(Map.of("measures", "探测器已恢复供电并标定。", "attachments", StoredPhotos.of(uscc)))
                .put(FINDINGS + "/{id}/rectification", id)
                .then()
                .statusCode(200);
    }
}
