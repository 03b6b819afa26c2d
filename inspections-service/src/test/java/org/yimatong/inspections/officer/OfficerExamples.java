package org.yimatong.inspections.officer;

import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.yimatong.testing.Tokens;

/** Officers to build tests from, entered by the supervisor of their area. */
public final class OfficerExamples {

    public static final String OFFICERS = "/api/v1/officers";

    private OfficerExamples() {}

    public static String freshCertificate() {
        return "6101" + (10_000_000 + ThreadLocalRandom.current().nextInt(90_000_000));
    }

    /** What the register is to say of an officer of the area; to be changed by the test. */
    public static Map<String, Object> entry(String area) {
        var entry = new HashMap<String, Object>();
        entry.put("name", "王建国");
        entry.put("certificate", freshCertificate());
        entry.put("areas", List.of(area));
        return entry;
    }

    public static ValidatableResponse register(String area, Map<String, Object> entry) {
        return supervisorOf(area).body(entry).post(OFFICERS).then();
    }

    /** Enters an officer of the area, and answers the id. */
    public static String registered(String area) {
        return register(area, entry(area)).statusCode(201).extract().path("id");
    }

    /** Enters an officer of the area who signs in as the person, and answers the id. */
    public static String registeredAs(String area, String person) {
        var entry = entry(area);
        entry.put("subject", Tokens.subjectOf(person));
        return register(area, entry).statusCode(201).extract().path("id");
    }

    /** Has the officer keep away from the enterprise from now on, and answers the id of the conflict. */
    public static String keptAway(String area, String officer, String uscc) {
        return supervisorOf(area)
                .body(Map.of("uscc", uscc, "reason", "配偶在该企业任职"))
                .post(OFFICERS + "/{id}/conflicts", officer)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
