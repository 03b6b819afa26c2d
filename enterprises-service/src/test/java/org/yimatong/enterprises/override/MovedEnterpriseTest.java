package org.yimatong.enterprises.override;

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
import static org.yimatong.enterprises.Decisions.overridden;
import static org.yimatong.enterprises.Decisions.requested;
import static org.yimatong.enterprises.Decisions.supervisor;
import static org.yimatong.enterprises.Registry.amended;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

/** What was decided about a code goes with its enterprise to another area. */
@QuarkusTest
@RealServers
class MovedEnterpriseTest {

    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    private final UUID finding = UUID.randomUUID();
    private String uscc;

    @BeforeEach
    void red() {
        uscc = registered(GAOLING);
        send(majorFinding(uscc, finding));
        awaitStatus(uscc, "RED");
    }

    @Test
    void an_override_is_confirmed_where_the_enterprise_is_now() {
        String id = requested("zhang", uscc, "YELLOW", tomorrow).extract().path("id");

        amended(uscc, "OTHER", WEIYANG, "OPERATING");

        confirmed(supervisor("wang"), id).statusCode(404);
        confirmed(supervisor("li", WEIYANG), id).statusCode(200).body("state", equalTo("CONFIRMED"));
        assertThat(code(uscc).getString("status")).isEqualTo("YELLOW");
        inspector(WEIYANG)
                .get("/api/v1/code-overrides?area=" + WEIYANG + "&uscc=" + uscc)
                .then()
                .body("id", contains(id));
        inspector(GAOLING).get("/api/v1/code-overrides?limit=1000").then().body("id", not(hasItem(id)));
    }

    @Test
    void an_override_that_has_effect_is_seen_and_taken_back_there() {
        var standing = overridden(uscc, "YELLOW", tomorrow);

        amended(uscc, "OTHER", WEIYANG, "OPERATING");

        String second = supervisor("li", WEIYANG)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("uscc", uscc, "status", "RED", "reason", "seen on site", "expiresAt", tomorrow.toString()))
                .post("/api/v1/code-overrides")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        confirmed(supervisor("zhao", WEIYANG), second)
                .statusCode(409)
                .body("type", equalTo("/problems/override-stands"));
        supervisor("zhang", WEIYANG)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "it has moved"))
                .put("/api/v1/code-overrides/" + standing + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(code(uscc).getString("status")).isEqualTo("RED");
    }

    @Test
    void an_appeal_is_decided_where_the_enterprise_is_now() {
        String id = enterprise(uscc)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "reason", "major-finding-open", "fact", finding.toString(), "statement", "It was put right."))
                .post("/api/v1/codes/" + uscc + "/appeals")
                .then()
                .extract()
                .path("id");

        amended(uscc, "OTHER", WEIYANG, "OPERATING");

        rejected(supervisor("wang"), id).statusCode(404);
        inspector(WEIYANG)
                .get("/api/v1/appeals?limit=1000&area=" + WEIYANG)
                .then()
                .body("id", hasItem(id));
        rejected(supervisor("li", WEIYANG), id).statusCode(200).body("state", equalTo("REJECTED"));
    }

    private static ValidatableResponse confirmed(RequestSpecification by, String override) {
        return by.header("If-Match", "\"0\"")
                .put("/api/v1/code-overrides/" + override + "/confirmation")
                .then();
    }

    private static ValidatableResponse rejected(RequestSpecification by, String appeal) {
        return by.header("If-Match", "\"0\"")
                .body(Map.of("outcome", "REJECTED", "grounds", "it stands"))
                .put("/api/v1/appeals/" + appeal + "/decision")
                .then();
    }
}
