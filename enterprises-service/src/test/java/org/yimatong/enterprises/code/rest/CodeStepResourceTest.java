package org.yimatong.enterprises.code.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Decisions.onCode;
import static org.yimatong.enterprises.Decisions.supervisor;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitReasons;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.code.EventExamples.generalFinding;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.code.EventExamples.submitted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Announcements;
import org.yimatong.events.codes.v1.CodeEvent;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CodeStepResourceTest {

    @Test
    void a_rotated_token_is_announced_in_place_of_the_old_one() {
        var uscc = registered(GAOLING);
        var old = code(uscc).getString("token");

        onCode(uscc, "token").statusCode(200).body("token", not(equalTo(old))).body("status", equalTo("GREEN"));

        var present = code(uscc).getString("token");
        await().untilAsserted(() -> assertThat(Announcements.of(uscc, "codes.v1", CodeEvent.class))
                .extracting(event -> ((CodeChanged) event).token())
                .containsExactly(old, present));
        assertThat(statesOf(uscc)).as("a token is no state").containsExactly("GREEN");
    }

    @Test
    void a_past_instant_is_answered_with_the_token_of_that_time() {
        var uscc = registered(GAOLING);
        var tokens = new ArrayList<String>();
        var instants = new ArrayList<Instant>();
        for (var rotation = 0; rotation < 3; rotation++) {
            tokens.add(code(uscc).getString("token"));
            instants.add(Instant.now());
            onCode(uscc, "token").statusCode(200);
        }

        for (var then = 0; then < 3; then++) {
            asOf(uscc, instants.get(then), "GREEN")
                    .body("token", equalTo(tokens.get(then)))
                    .body("address", endsWith("/c/" + tokens.get(then)));
        }
        asOf(uscc, Instant.now(), "GREEN").body("token", equalTo(code(uscc).getString("token")));
    }

    @Test
    void a_suspended_code_stays_so_whatever_happens_until_it_is_given_back() {
        var uscc = registered(GAOLING);
        var before = Instant.now();

        onCode(uscc, "suspension").statusCode(200).body("status", equalTo("SUSPENDED"));
        send(majorFinding(uscc, UUID.randomUUID()));
        awaitReasons(uscc, 2);
        assertThat(code(uscc).getString("status")).isEqualTo("SUSPENDED");
        assertThat(code(uscc).getString("reasons[0].parameters.suspendedBy")).isEqualTo("zhang");
        var during = Instant.now();

        onCode(uscc, "reinstatement").statusCode(200).body("status", equalTo("RED"));

        assertThat(statesOf(uscc)).containsExactly("RED", "SUSPENDED", "SUSPENDED", "GREEN");
        asOf(uscc, before, "GREEN");
        asOf(uscc, during, "SUSPENDED");
        await().untilAsserted(() -> assertThat(Announcements.of(uscc, "codes.v1", CodeEvent.class))
                .extracting(event -> ((CodeChanged) event).status())
                .containsExactly("GREEN", "SUSPENDED", "SUSPENDED", "RED"));
    }

    @Test
    void a_code_is_suspended_once_and_given_back_once() {
        var uscc = registered(GAOLING);

        onCode(uscc, "reinstatement").statusCode(409).body("type", equalTo("/problems/code-not-suspended"));
        onCode(uscc, "suspension").statusCode(200);
        onCode(uscc, "suspension").statusCode(409).body("type", equalTo("/problems/code-suspended"));
        onCode(uscc, "reinstatement").statusCode(200).body("status", equalTo("GREEN"));
        onCode(uscc, "suspension").statusCode(200).body("status", equalTo("SUSPENDED"));
    }

    @Test
    void nobody_withdraws_a_code_that_they_have_not_seen() {
        var uscc = registered(GAOLING);

        supervisor("zhang")
                .header("If-Match", "\"99\"")
                .body(Map.of("reason", "lost"))
                .put("/api/v1/codes/" + uscc + "/suspension")
                .then()
                .statusCode(412)
                .body("current.version", equalTo(1));
        supervisor("zhang")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", " "))
                .put("/api/v1/codes/" + uscc + "/token")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        inspector(GAOLING)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "lost"))
                .put("/api/v1/codes/" + uscc + "/suspension")
                .then()
                .statusCode(403);
    }

    @Test
    void a_fact_without_consequence_is_an_input_of_that_past_too() {
        var uscc = registered(GAOLING);
        var finding = UUID.randomUUID();
        var before = Instant.now();
        send(generalFinding(uscc, finding, null));
        await().untilAsserted(() -> assertThat(code(uscc).getList("inputs")).hasSize(1));
        var after = Instant.now();
        send(submitted(uscc, finding, 2));
        awaitStatus(uscc, "RED"); // it is major by then

        inspector(GAOLING)
                .queryParam("asOf", before.toString())
                .get("/api/v1/codes/" + uscc)
                .then()
                .body("inputs.size()", equalTo(0));
        inspector(GAOLING)
                .queryParam("asOf", after.toString())
                .get("/api/v1/codes/" + uscc)
                .then()
                .body("status", equalTo("GREEN"))
                .body("inputs.id", contains(finding.toString()));
    }

    private static ValidatableResponse asOf(String uscc, Instant instant, String status) {
        return inspector(GAOLING)
                .queryParam("asOf", instant.toString())
                .get("/api/v1/codes/" + uscc)
                .then()
                .body("status", equalTo(status));
    }
}
