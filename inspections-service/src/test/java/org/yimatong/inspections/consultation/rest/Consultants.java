package org.yimatong.inspections.consultation.rest;

import static org.awaitility.Awaitility.await;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.testing.Tokens;

/** Experts and who asks them, each test with fields and people of its own. */
final class Consultants {

    static final String CONSULTATIONS = "/api/v1/consultations";
    static final String EXPERTS = "/api/v1/experts";

    private Consultants() {}

    /** Registers an expert who knows about the field, and answers the id. */
    static String registered(String account, String field) {
        return official("supervisor", "610100")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("account", account, "name", "专家 " + account, "fields", List.of(field)))
                .post(EXPERTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static RequestSpecification expert(String account) {
        return signedIn(Tokens.of("expert").name(account).areas("610100"));
    }

    static RequestSpecification dutyOfficer() {
        return official("duty-officer", GAOLING);
    }

    /** To be changed by the test. */
    static Map<String, Object> question(String uscc, String field) {
        var question = new HashMap<String, Object>();
        question.put("uscc", uscc);
        question.put("field", field);
        question.put("title", "反应器超温");
        question.put("text", "R-101 温度偏高，原因可能是什么？");
        return question;
    }

    static String asked(String uscc, String field) {
        return ask(uscc, question(uscc, field)).statusCode(201).extract().path("id");
    }

    static ValidatableResponse ask(String uscc, Map<String, ?> question) {
        return officerOf(uscc)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(question)
                .post(CONSULTATIONS)
                .then();
    }

    static ValidatableResponse say(RequestSpecification speaker, String id, Map<String, ?> message) {
        return speaker.header("Idempotency-Key", UUID.randomUUID())
                .body(message)
                .post(CONSULTATIONS + "/{id}/messages", id)
                .then();
    }

    /** Waits until it has come so far. */
    static void awaitState(String uscc, String id, String state) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> officerOf(uscc)
                        .get(CONSULTATIONS + "/{id}", id)
                        .then()
                        .extract()
                        .path("state")
                        .equals(state));
    }
}
