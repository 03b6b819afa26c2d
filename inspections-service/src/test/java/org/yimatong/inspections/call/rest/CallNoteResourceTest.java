package org.yimatong.inspections.call.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CallNoteResourceTest {

    private static final String CALLS = "/api/v1/calls";

    @Inject
    EnterpriseExamples enterprises;

    private String plant;

    @BeforeEach
    void a_plant() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void calls_are_listed_for_the_enterprise_the_latest_first() {
        var early = noted("2026-03-02T01:00:00Z");
        var late = noted("2026-03-02T09:00:00Z");

        official("inspector", GAOLING)
                .queryParam("uscc", plant)
                .get(CALLS)
                .then()
                .statusCode(200)
                .body("id", contains(late, early))
                .body("caller[0]", equalTo("duty-officer"))
                .body("outcome[0]", equalTo("REACHED"));
    }

    @Test
    void the_same_note_may_come_again_and_another_may_not() {
        var call = call("2026-03-02T01:00:00Z");
        call.put("id", UUID.randomUUID());

        note(call).statusCode(201);
        note(call).statusCode(200);
        call.put("note", "别的");
        note(call).statusCode(409).body("type", equalTo("/problems/call-note-id-taken"));
    }

    @Test
    void notes_are_the_officials_of_the_area() {
        var id = noted("2026-03-02T01:00:00Z");

        official("inspector", WEIYANG).get(CALLS + "/{id}", id).then().statusCode(404);
        official("inspector", WEIYANG)
                .queryParam("uscc", plant)
                .get(CALLS)
                .then()
                .body("$", hasSize(0));
        officerOf(plant).get(CALLS + "/{id}", id).then().statusCode(403);
    }

    @Test
    void what_is_wrong_is_named() {
        var call = call("1999-03-02T01:00:00Z");

        note(call).statusCode(422).body("errors[0].pointer", equalTo("/calledAt"));
    }

    private String noted(String at) {
        return note(call(at)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse note(Map<String, ?> call) {
        return official("duty-officer", GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(call)
                .post(CALLS)
                .then();
    }

    private Map<String, Object> call(String at) {
        var call = new HashMap<String, Object>();
        call.put("uscc", plant);
        call.put("calledAt", at);
        call.put("person", "安全管理员 吴刚");
        call.put("topic", "隐患整改期限将至");
        call.put("outcome", "REACHED");
        call.put("note", "已知悉，周五前完成。");
        return call;
    }
}
