package org.yimatong.enterprises.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Decisions.as;
import static org.yimatong.enterprises.Decisions.onCode;
import static org.yimatong.enterprises.Decisions.overridden;
import static org.yimatong.enterprises.Decisions.supervisor;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class AppealTest {

    @Inject
    SettableClock clock;

    private final UUID finding = UUID.randomUUID();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void an_enterprise_appeals_against_a_reason_of_its_code_and_a_supervisor_decides() {
        var uscc = red();
        String id = filed(uscc, uscc, "major-finding-open", finding)
                .statusCode(201)
                .body("state", equalTo("FILED"))
                .body("reason.parameters.title", equalTo("Gas detector out of service"))
                .body("overdue", equalTo(false))
                .extract()
                .path("id");

        decided("wang", id, Map.of("outcome", "UPHELD", "grounds", "it works", "consequence", "close the finding"))
                .statusCode(200)
                .body("state", equalTo("UPHELD"))
                .body("decision.by", equalTo("wang"))
                .body("decision.consequence", equalTo("close the finding"));

        assertThat(code(uscc).getString("status")).as("a record, never an edit").isEqualTo("RED");
        enterprise(uscc).get("/api/v1/appeals/" + id).then().body("state", equalTo("UPHELD"));
        supervisor("wang")
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "REJECTED", "grounds", "on second thought"))
                .put("/api/v1/appeals/" + id + "/decision")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/appeal-decided"));
    }

    @Test
    void it_is_against_a_reason_that_stands_and_once_at_a_time() {
        var uscc = red();

        filed(uscc, uscc, "major-finding-open", UUID.randomUUID())
                .statusCode(409)
                .body("type", equalTo("/problems/reason-not-standing"));
        filed(uscc, uscc, "major-finding-open", finding).statusCode(201);
        filed(uscc, uscc, "major-finding-open", finding)
                .statusCode(409)
                .body("type", equalTo("/problems/appeal-pending"));
    }

    @Test
    void nobody_appeals_for_another_or_sees_what_is_not_theirs() {
        var uscc = red();
        var neighbour = registered(GAOLING);

        filed(neighbour, uscc, "major-finding-open", finding).statusCode(404);
        String id = filed(uscc, uscc, "major-finding-open", finding).extract().path("id");
        enterprise(neighbour).get("/api/v1/appeals/" + id).then().statusCode(404);
        inspector(WEIYANG).get("/api/v1/appeals?limit=1000").then().body("id", not(hasItem(id)));
        inspector(GAOLING)
                .get("/api/v1/appeals?state=FILED&limit=1000&area=" + GAOLING)
                .then()
                .body("id", hasItem(id));
        enterprise(uscc).get("/api/v1/appeals").then().body("id", contains(id));
    }

    @Test
    void who_suspended_a_code_does_not_decide_about_it() {
        var uscc = registered(GAOLING);
        onCode(uscc, "suspension").statusCode(200);
        var suspension = UUID.fromString(code(uscc).getString("reasons[0].fact"));
        String id = filed(uscc, uscc, "suspended", suspension)
                .statusCode(201)
                .extract()
                .path("id");
        var rejection = Map.of("outcome", "REJECTED", "grounds", "it stands");

        decided("zhang", id, rejection).statusCode(409).body("type", equalTo("/problems/appeal-by-involved"));
        decided("wang", id, rejection).statusCode(200).body("state", equalTo("REJECTED"));
    }

    @Test
    void who_took_part_does_not_decide_under_another_name_and_a_namesake_does() {
        var uscc = red();
        var override = overridden(uscc, "YELLOW", Instant.now().plus(Duration.ofDays(1)));
        String id = filed(uscc, uscc, "override", UUID.fromString(override))
                .statusCode(201)
                .extract()
                .path("id");
        var wangRenamed = Tokens.of("supervisor").name("wang").renamed("wang-2").areas(GAOLING);
        var liNamedWang = Tokens.of("supervisor").name("li").renamed("wang").areas(GAOLING);
        var rejection = Map.of("outcome", "REJECTED", "grounds", "it stands");

        decided("zhang", id, rejection).statusCode(409).body("type", equalTo("/problems/appeal-by-involved"));
        decided(wangRenamed, id, rejection).statusCode(409).body("type", equalTo("/problems/appeal-by-involved"));
        decided(liNamedWang, id, rejection).statusCode(200);
    }

    @Test
    void who_suspended_a_code_does_not_decide_under_another_name() {
        var uscc = registered(GAOLING);
        onCode(uscc, "suspension").statusCode(200);
        var suspension = UUID.fromString(code(uscc).getString("reasons[0].fact"));
        String id = filed(uscc, uscc, "suspended", suspension).extract().path("id");
        var zhangRenamed =
                Tokens.of("supervisor").name("zhang").renamed("zhang-2").areas(GAOLING);

        decided(zhangRenamed, id, Map.of("outcome", "REJECTED", "grounds", "it stands"))
                .statusCode(409)
                .body("type", equalTo("/problems/appeal-by-involved"));
    }

    @Test
    void a_decision_names_what_follows_exactly_if_it_upholds() {
        var uscc = red();
        String id = filed(uscc, uscc, "major-finding-open", finding).extract().path("id");

        decided("wang", id, Map.of("outcome", "UPHELD", "grounds", "right"))
                .statusCode(422)
                .body("errors.pointer", contains("/consequence"));
        decided("wang", id, Map.of("outcome", "REJECTED", "grounds", "wrong", "consequence", "none"))
                .statusCode(422);
    }

    @Test
    void an_answer_that_is_owed_too_long_is_seen_to_be() {
        var uscc = red();
        var appeal = filed(uscc, uscc, "major-finding-open", finding).extract();
        var decideBy = Instant.parse(appeal.path("decideBy"));
        assertThat(Duration.between(Instant.now(), decideBy)).isBetween(Duration.ofDays(15), Duration.ofDays(16));

        clock.set(decideBy);

        enterprise(uscc).get(appeal.header("Location")).then().body("overdue", equalTo(true));
    }

    private String red() {
        var uscc = registered(GAOLING);
        send(majorFinding(uscc, finding));
        awaitStatus(uscc, "RED");
        return uscc;
    }

    private static ValidatableResponse filed(String by, String uscc, String reason, UUID fact) {
        return enterprise(by)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", reason, "fact", fact.toString(), "statement", "It was put right on Monday."))
                .post("/api/v1/codes/" + uscc + "/appeals")
                .then();
    }

    private static ValidatableResponse decided(String name, String id, Map<String, String> decision) {
        return decided(Tokens.of("supervisor").name(name).areas(GAOLING), id, decision);
    }

    private static ValidatableResponse decided(Tokens by, String id, Map<String, String> decision) {
        return as(by).header("If-Match", "\"0\"")
                .body(decision)
                .put("/api/v1/appeals/" + id + "/decision")
                .then();
    }
}
