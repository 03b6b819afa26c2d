package org.yimatong.enterprises.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Decisions.confirmed;
import static org.yimatong.enterprises.Decisions.overridden;
import static org.yimatong.enterprises.Decisions.requested;
import static org.yimatong.enterprises.Decisions.supervisor;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.history;
import static org.yimatong.enterprises.code.EventExamples.alarm;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CodeOverrideTest {

    @Inject
    SettableClock clock;

    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void one_person_changes_nothing_and_two_do() {
        var uscc = red();
        String id = requested("zhang", uscc, "YELLOW", tomorrow)
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .body("concerns.code", contains("major-finding-open"))
                .extract()
                .path("id");
        assertThat(code(uscc).getString("status")).isEqualTo("RED");

        confirmed("zhang", id).statusCode(409).body("type", equalTo("/problems/confirmation-by-requester"));
        confirmed("wang", id).statusCode(200).body("state", equalTo("CONFIRMED"));

        assertThat(code(uscc).getString("status")).isEqualTo("YELLOW");
        assertThat(code(uscc).getString("nextEvaluation")).isEqualTo(tomorrow.toString());
        assertThat(code(uscc).getMap("reasons[0].parameters", String.class, String.class))
                .containsEntry("requestedBy", "zhang")
                .containsEntry("confirmedBy", "wang")
                .containsEntry("reason", "seen on site")
                .containsEntry("until", tomorrow.toString());
    }

    @Test
    void it_ends_exactly_at_its_expiry_without_anybody_doing_anything() {
        var uscc = red();
        overridden(uscc, "GREEN", tomorrow);
        assertThat(code(uscc).getString("status"))
                .as("red is lowered to yellow at most")
                .isEqualTo("YELLOW");

        clock.set(tomorrow.plus(Duration.ofHours(7)));
        awaitStatus(uscc, "RED");

        assertThat(history(uscc).getString("[0].at")).isEqualTo(tomorrow.toString());
        assertThat(code(uscc).getList("inputs.kind")).containsExactly("FINDING");
        asOf(uscc, tomorrow.minusMillis(1), "YELLOW");
        asOf(uscc, tomorrow, "RED");
    }

    @Test
    void what_comes_to_stand_after_the_decision_counts_in_full() {
        var uscc = registered(GAOLING);
        send(alarm(uscc, UUID.randomUUID(), "HIGH"));
        awaitStatus(uscc, "YELLOW");
        overridden(uscc, "GREEN", tomorrow);
        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");

        send(majorFinding(uscc, UUID.randomUUID()));

        awaitStatus(uscc, "RED");
    }

    @Test
    void either_of_the_two_takes_it_back_and_nobody_else() {
        var uscc = red();
        var id = overridden(uscc, "YELLOW", tomorrow);

        withdrawn("li", id).statusCode(409).body("type", equalTo("/problems/withdrawal-by-stranger"));
        withdrawn("wang", id)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawal.by", equalTo("wang"));

        assertThat(code(uscc).getString("status")).isEqualTo("RED");
        supervisor("li")
                .header("If-Match", "\"2\"")
                .put("/api/v1/code-overrides/" + id + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/override-step-refused"));
    }

    @Test
    void one_at_a_time_has_effect() {
        var uscc = red();
        overridden(uscc, "YELLOW", tomorrow);
        String second = requested("zhang", uscc, "GREEN", tomorrow).extract().path("id");

        confirmed("wang", second).statusCode(409).body("type", equalTo("/problems/override-stands"));
    }

    @Test
    void a_request_that_nobody_confirmed_in_time_is_over() {
        String id = requested("zhang", red(), "YELLOW", tomorrow).extract().path("id");

        clock.set(tomorrow);

        confirmed("wang", id).statusCode(409).body("type", equalTo("/problems/override-expired"));
        supervisor("wang").get("/api/v1/code-overrides/" + id).then().body("expired", equalTo(true));
    }

    @Test
    void it_is_asked_for_as_a_colour_for_a_limited_time() {
        var uscc = red();

        requested("zhang", uscc, "SUSPENDED", tomorrow)
                .statusCode(422)
                .body("errors.code", contains("status-no-colour"));
        requested("zhang", uscc, "GREEN", Instant.now().minusSeconds(1))
                .statusCode(422)
                .body("errors.code", contains("instant-in-past"));
        requested("zhang", uscc, "GREEN", Instant.now().plus(Duration.ofDays(31)))
                .statusCode(422)
                .body("errors.pointer", contains("/expiresAt"));
    }

    @Test
    void it_is_decided_on_what_was_seen() {
        String id = requested("zhang", red(), "YELLOW", tomorrow).extract().path("id");

        supervisor("wang")
                .put("/api/v1/code-overrides/" + id + "/confirmation")
                .then()
                .statusCode(428);
        supervisor("wang")
                .header("If-Match", "\"7\"")
                .put("/api/v1/code-overrides/" + id + "/confirmation")
                .then()
                .statusCode(412)
                .body("current.id", equalTo(id));
    }

    @Test
    void the_enterprise_sees_its_own_and_a_neighbouring_area_nothing() {
        var uscc = red();
        var id = overridden(uscc, "YELLOW", tomorrow);

        enterprise(uscc).get("/api/v1/code-overrides").then().body("id", contains(id));
        inspector(WEIYANG).get("/api/v1/code-overrides/" + id).then().statusCode(404);
        inspector(GAOLING)
                .get("/api/v1/code-overrides?state=CONFIRMED&limit=1000&uscc=" + uscc)
                .then()
                .body("id", hasItem(id))
                .body("withdrawal", contains(nullValue()));
    }

    private static ValidatableResponse withdrawn(String name, String id) {
        return supervisor(name)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "the alarm was real"))
                .put("/api/v1/code-overrides/" + id + "/withdrawal")
                .then();
    }

    private static String red() {
        var uscc = registered(GAOLING);
        send(majorFinding(uscc, UUID.randomUUID()));
        awaitStatus(uscc, "RED");
        return uscc;
    }

    private static void asOf(String uscc, Instant instant, String status) {
        inspector(WHOLE_CITY)
                .queryParam("asOf", instant.toString())
                .get("/api/v1/codes/" + uscc)
                .then()
                .body("status", equalTo(status));
    }
}
