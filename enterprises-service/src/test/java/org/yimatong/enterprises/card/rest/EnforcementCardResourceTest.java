package org.yimatong.enterprises.card.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.code;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class EnforcementCardResourceTest {

    private static final ZoneId XIAN = ZoneId.of("Asia/Shanghai");

    @Inject
    SettableClock clock;

    private String uscc;
    private final LocalDate today = LocalDate.now(XIAN);

    @BeforeEach
    void anEnterprise() {
        uscc = registered(GAOLING);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_card_is_issued_acknowledged_and_lifted() {
        var card = issue(inspector(GAOLING), order("YELLOW", "rectify-in-time"))
                .statusCode(201)
                .body("state", equalTo("ISSUED"))
                .body("inForce", equalTo(true))
                .body("issuedBy", equalTo("inspector of " + GAOLING))
                .extract()
                .header("Location");

        acknowledge(enterprise(uscc), card, "\"0\"")
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("acknowledged.by", equalTo("of " + uscc));
        lift(card, "\"0\"").statusCode(412).body("current.state", equalTo("ACKNOWLEDGED"));
        lift(card, "\"1\"")
                .statusCode(200)
                .body("state", equalTo("LIFTED"))
                .body("inForce", equalTo(false))
                .body("lifted.reason", equalTo("已完成整改"));
        acknowledge(enterprise(uscc), card, "\"2\"")
                .statusCode(409)
                .body("type", equalTo("/problems/card-step-refused"))
                .body("state", equalTo("LIFTED"));
        enterprise(uscc).get("/api/v1/enterprises/" + uscc + "/cards").then().body("colour", contains("YELLOW"));
    }

    @Test
    void a_card_obliges_no_longer_once_its_last_day_is_over() {
        var card = issue(inspector(GAOLING), order("BLUE", "monthly-self-check"))
                .extract()
                .header("Location");

        clock.set(
                today.plusDays(30).atStartOfDay(XIAN).plus(Duration.ofHours(23)).toInstant());
        inspector(GAOLING).get(card).then().body("inForce", equalTo(true));
        clock.set(today.plusDays(31).atStartOfDay(XIAN).toInstant());
        inspector(GAOLING).get(card).then().body("inForce", equalTo(false)).body("state", equalTo("ISSUED"));
    }

    @Test
    void a_red_card_leaves_the_code_as_it_is() {
        issue(inspector(GAOLING), order("RED", "stop-operations")).statusCode(201);

        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
    }

    @Test
    void a_card_rests_on_something_and_obliges_only_to_what_its_colour_does() {
        issue(inspector(GAOLING), """
                        {"colour":"BLUE","obligations":["stop-operations","nonsense"],"validUntil":"%s"}""".formatted(today.minusDays(1)))
                .statusCode(422)
                .body("errors.pointer", contains("/basis", "/validUntil", "/obligations/0", "/obligations/1"));
        issue(inspector(GAOLING), """
                        {"colour":"RED","finding":"%s","obligations":["stop-operations"],"validUntil":"%s"}""".formatted(UUID.randomUUID(), today))
                .statusCode(201)
                .body("basis", nullValue());
        issue(inspector(GAOLING), """
                        {"colour":"GREEN","basis":"x","obligations":["stop-operations"],"validUntil":"%s"}""".formatted(today)).statusCode(422).body("errors.pointer", contains("/colour"));
    }

    @Test
    void nobody_else_issues_acknowledges_lifts_or_sees_a_card() {
        var order = order("BLUE", "monthly-self-check");
        var card = issue(inspector(GAOLING), order).extract().header("Location");

        issue(inspector(WEIYANG), order).statusCode(404);
        issue(enterprise(uscc), order).statusCode(403);
        acknowledge(enterprise(registered(GAOLING)), card, "\"0\"").statusCode(404);
        acknowledge(inspector(GAOLING), card, "\"0\"").statusCode(403);
        inspector(WEIYANG).get(card).then().statusCode(404);
        inspector(GAOLING)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"x\"}")
                .put(card + "/lifting")
                .then()
                .statusCode(403);
    }

    @Test
    void the_obligations_of_each_colour_can_be_read() {
        enterprise(uscc)
                .get("/api/v1/card-obligations")
                .then()
                .statusCode(200)
                .body("colour", hasItem("BLUE"))
                .body("find { it.code == 'stop-operations' }.colour", equalTo("RED"));
    }

    private String order(String colour, String obligation) {
        return """
                {"colour":"%s","basis":"现场检查发现未按期整改","obligations":["%s"],"validUntil":"%s"}""".formatted(colour, obligation, today.plusDays(30));
    }

    private ValidatableResponse issue(RequestSpecification caller, String order) {
        return caller.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(order)
                .post("/api/v1/enterprises/" + uscc + "/cards")
                .then();
    }

    private static ValidatableResponse acknowledge(RequestSpecification caller, String card, String etag) {
        return caller.header("If-Match", etag).put(card + "/acknowledgement").then();
    }

    private static ValidatableResponse lift(String card, String etag) {
        return given().auth()
                .oauth2(Tokens.of("supervisor").areas(GAOLING).sign())
                .contentType("application/json")
                .header("If-Match", etag)
                .body("{\"reason\":\"已完成整改\"}")
                .put(card + "/lifting")
                .then();
    }
}
