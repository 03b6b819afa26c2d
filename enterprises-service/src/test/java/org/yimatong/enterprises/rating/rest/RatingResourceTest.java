package org.yimatong.enterprises.rating.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.rating.rest.Sheets.sheet;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class RatingResourceTest {

    private static final ZoneId XIAN = ZoneId.of("Asia/Shanghai");

    private static final String DIRECT_RED = "R3";

    @Inject
    SettableClock clock;

    private final LocalDate today = LocalDate.now(XIAN);
    private String uscc;

    @BeforeEach
    void anEnterprise() {
        uscc = registered(GAOLING);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_rating_is_computed_recorded_and_colours_the_code_at_once() {
        var rating = rated(today, "10.2", "8.1", "5.2", "1.1")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("result.score", equalTo("60"))
                .body("result.colour", equalTo("ORANGE"))
                .body("result.categories[0].points", equalTo("0"))
                .body("validUntil", equalTo(today.plusYears(3).toString()))
                .body("found.items[0].evidence", equalTo("检查记录"))
                .body("recordedBy", equalTo("registrar of " + GAOLING));

        assertThat(code(uscc).getString("status")).isEqualTo("YELLOW");
        assertThat(code(uscc).getString("reasons[0].code")).isEqualTo("rating-raised");
        assertThat(code(uscc).getString("reasons[0].parameters.score")).isEqualTo("60");
        enterprise(uscc)
                .get(rating.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("result.score", equalTo("60"));
    }

    @Test
    void three_years_after_the_day_it_has_run_out_without_any_message() {
        rated(today).statusCode(201).body("result.colour", equalTo("BLUE"));
        var end = today.plusYears(3).plusDays(1).atStartOfDay(XIAN).toInstant();
        assertThat(code(uscc).getString("nextEvaluation")).isEqualTo(end.toString());

        clock.set(end);
        awaitStatus(uscc, "YELLOW");

        assertThat(code(uscc).getString("reasons[0].code")).isEqualTo("rating-expired");
        assertThat(code(uscc).getString("since")).isEqualTo(end.toString());
    }

    @Test
    void after_a_rating_is_declared_void_the_one_before_it_stands_again() {
        rated(today.minusDays(10), "5.2", "1.1").statusCode(201);
        var red = rated(today, DIRECT_RED).body("result.directRed", equalTo(true));
        assertThat(code(uscc).getString("status")).isEqualTo("RED");

        revoked(red, "\"0\"")
                .statusCode(200)
                .body("revoked.reason", equalTo("误评"))
                .body("version", equalTo(1));

        assertThat(statesOf(uscc)).startsWith("YELLOW", "RED", "YELLOW", "GREEN");
        assertThat(code(uscc).getString("reasons[0].parameters.colour")).isEqualTo("YELLOW");
        revoked(red, "\"0\"").statusCode(412).body("current.version", equalTo(1));
        revoked(red, "\"1\"").statusCode(409).body("type", equalTo("/problems/rating-revoked-already"));
    }

    @Test
    void without_any_rating_left_the_code_is_as_if_there_had_been_none() {
        var only = rated(today, DIRECT_RED);

        revoked(only, "\"0\"").statusCode(200);

        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        assertThat(code(uscc).getList("inputs")).isEmpty();
    }

    @Test
    void a_rating_of_an_earlier_day_does_not_replace_a_newer_one() {
        rated(today).statusCode(201);

        rated(today.minusDays(1), DIRECT_RED).statusCode(201);

        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        inspector(GAOLING)
                .get("/api/v1/enterprises/" + uscc + "/ratings?limit=1")
                .then()
                .body("ratedOn", contains(today.toString()))
                .header("Link", notNullValue());
    }

    @Test
    void each_finding_of_a_rating_needs_its_evidence_and_a_day_that_has_come() {
        rate(registrar(GAOLING), """
                        {"ratedOn":"%s","items":[{"item":"5.1","times":1,"evidence":" "}],"directReds":[]}""".formatted(today))
                .statusCode(422)
                .body("errors.pointer", contains("/items/0/evidence"));
        rate(registrar(GAOLING), sheet(today).replace("\"items\":[]", "\"items\":[null]"))
                .statusCode(422)
                .body("errors.pointer", contains("/items/0"));
        rated(today.plusDays(1)).statusCode(422).body("errors[0].code", equalTo("rating-day-in-future"));
        rated(LocalDate.parse("2017-12-31"))
                .statusCode(422)
                .body("errors[0].code", equalTo("rating-day-before-guideline"));
        rated(today, "99").statusCode(422).body("errors[0].pointer", equalTo("/items/0/item"));
    }

    @Test
    void nobody_rates_outside_their_area_and_nobody_foreign_sees_a_rating() {
        var rating = rated(today).extract();
        var sheet = sheet(today);

        rate(registrar(WEIYANG), sheet).statusCode(404);
        rate(enterprise(uscc), sheet).statusCode(403);
        inspector(WEIYANG).get(rating.header("Location")).then().statusCode(404);
        inspector(WEIYANG)
                .get("/api/v1/enterprises/" + uscc + "/ratings")
                .then()
                .statusCode(404);
        registrar(GAOLING)
                .contentType("application/json")
                .body("{\"reason\":\"误评\"}")
                .put(rating.header("Location") + "/revocation")
                .then()
                .statusCode(428);
    }

    private ValidatableResponse rated(LocalDate day, String... found) {
        return rate(registrar(GAOLING), sheet(day, found));
    }

    private ValidatableResponse rate(RequestSpecification caller, String sheet) {
        return caller.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(sheet)
                .post("/api/v1/enterprises/" + uscc + "/ratings")
                .then();
    }

    private static ValidatableResponse revoked(ValidatableResponse rating, String etag) {
        return registrar(GAOLING)
                .contentType("application/json")
                .header("If-Match", etag)
                .body("{\"reason\":\"误评\"}")
                .put(rating.extract().header("Location") + "/revocation")
                .then();
    }
}
