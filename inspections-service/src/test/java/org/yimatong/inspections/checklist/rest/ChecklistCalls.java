package org.yimatong.inspections.checklist.rest;

import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.testing.Tokens;

/** What people say about checklists. */
final class ChecklistCalls {

    static final String CHECKLISTS = "/api/v1/checklists";

    private ChecklistCalls() {}

    /** A supervisor of the whole city. */
    static RequestSpecification supervisor(String name) {
        return signedIn(Tokens.of("supervisor").name(name).areas("610100"));
    }

    static String freshKey() {
        return "test-" + UUID.randomUUID();
    }

    /** A yes-or-no item and a number; to be changed by the test. */
    static Map<String, Object> edition() {
        var edition = new HashMap<String, Object>();
        edition.put("name", "罐区检查表");
        edition.put("nameEn", "Tank farm");
        edition.put("kinds", List.of("STORAGE"));
        edition.put(
                "items",
                List.of(
                        Map.of(
                                "key", "level-gauge",
                                "text", "液位计是否完好",
                                "legalBasis", "GB 17681",
                                "answer", "YES_NO",
                                "inOrder", "YES",
                                "required", true,
                                "photoRequired", true),
                        Map.of(
                                "key", "earthing",
                                "text", "接地电阻",
                                "answer", "NUMBER",
                                "unit", "Ω",
                                "high", "4",
                                "required", false,
                                "photoRequired", false)));
        return edition;
    }

    static ValidatableResponse draft(String drafter, String key) {
        return draft(drafter, key, edition());
    }

    static ValidatableResponse draft(String drafter, String key, Map<String, Object> edition) {
        return supervisor(drafter)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(edition)
                .post(CHECKLISTS + "/{key}/editions", key)
                .then();
    }

    static ValidatableResponse putInForce(String person, String key, int edition, String seen) {
        return supervisor(person)
                .header("If-Match", seen)
                .put(CHECKLISTS + "/{key}/editions/{edition}/entry-into-force", key, edition)
                .then();
    }

    static ValidatableResponse get(String key, int edition) {
        return supervisor("reader")
                .get(CHECKLISTS + "/{key}/editions/{edition}", key, edition)
                .then();
    }
}
