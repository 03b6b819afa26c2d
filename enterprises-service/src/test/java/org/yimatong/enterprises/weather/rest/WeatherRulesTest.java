package org.yimatong.enterprises.weather.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.administrator;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.notice.Noticing.receipt;
import static org.yimatong.enterprises.notice.Noticing.received;
import static org.yimatong.enterprises.weather.rest.Weather.brought;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

/** To whom warnings are passed on. */
@QuarkusTest
@RealServers
class WeatherRulesTest {

    private static final String PROPOSAL = "{\"rules\": [{\"from\": \"BLUE\", \"confirmFrom\": \"ORANGE\"}]}";
    private static final String AREA = "XA-K06";

    @Inject
    SettableClock clock;

    private final Weather office = new Weather();
    private final Instant sent = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);

    @AfterEach
    void theProposalAgain() {
        clock.reset();
        replaced(administrator(WHOLE_CITY), version(), PROPOSAL).statusCode(200);
    }

    @Test
    void by_the_proposal_everybody_is_told_and_confirms_from_orange_up() {
        inspector(WHOLE_CITY)
                .get("/api/v1/weather-rules")
                .then()
                .body("rules.from", contains("BLUE"))
                .body("rules.confirmFrom", contains("ORANGE"));
        var uscc = registered(AREA);

        brought(alert().replace("ORANGE", "BLUE"), AREA).statusCode(201);

        assertThat(received(uscc).getBoolean("[0].confirmationAsked")).isFalse();
    }

    @Test
    void rules_choose_by_event_colour_and_kind_of_business() {
        var pond = registered("TAILINGS_POND", AREA);
        var store = registered("STORAGE", AREA);
        replaced(administrator(WHOLE_CITY), version(), """
                {"rules": [{"event": "RAINSTORM", "from": "YELLOW", "kinds": ["TAILINGS_POND"], "confirmFrom": "YELLOW"},
                           {"event": "HEAT", "from": "BLUE"}]}
                """).statusCode(200).body("changedBy", notNullValue());

        brought(alert(), AREA).statusCode(201).body("notice", notNullValue());
        brought(alert().replace("ORANGE", "BLUE"), AREA).statusCode(201);
        brought(alert().replace("RAINSTORM", "FOG"), AREA).statusCode(201);

        assertThat(received(pond).getList("confirmationAsked")).containsExactly(true);
        assertThat(received(store).getList("id")).isEmpty();
    }

    @Test
    void a_rule_asks_nobody_to_confirm_but_whom_it_names() {
        var pond = registered("TAILINGS_POND", AREA);
        var store = registered("STORAGE", AREA);
        replaced(administrator(WHOLE_CITY), version(), """
                {"rules": [{"event": "RAINSTORM", "from": "BLUE", "kinds": ["TAILINGS_POND"], "confirmFrom": "BLUE"},
                           {"from": "BLUE"}]}
                """).statusCode(200);

        String notice = brought(alert(), AREA).extract().path("notice");
        clock.set(sent.plusSeconds(7 * 3600));

        assertThat(received(pond).getBoolean("[0].confirmationAsked")).isTrue();
        assertThat(received(pond).getBoolean("[0].overdue")).isTrue();
        assertThat(received(store).getBoolean("[0].confirmationAsked")).isFalse();
        assertThat(received(store).getBoolean("[0].overdue")).isFalse();
        receipt(store, notice, "{\"confirmed\": true}").statusCode(422);
        receipt(store, notice, "{\"confirmed\": false}").body("outstanding", equalTo(false));
        receipt(pond, notice, "{\"confirmed\": false}").body("outstanding", equalTo(true));
    }

    @Test
    void only_an_administrator_replaces_them_having_seen_them() {
        replaced(supervisor(WHOLE_CITY), version(), PROPOSAL).statusCode(403);
        replaced(administrator(WHOLE_CITY), "\"999\"", PROPOSAL).statusCode(412).body("current.rules", notNullValue());
        replaced(
                        administrator(WHOLE_CITY),
                        version(),
                        "{\"rules\": [{\"from\": \"ORANGE\", \"confirmFrom\": \"BLUE\"}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/rules/0/confirmFrom"))
                .body("errors.code", contains(equalTo("weather-rule-reversed")))
                .body("errors[0].detail", endsWith("（橙色）。"));
    }

    private String alert() {
        return office.alert(UUID.randomUUID().toString(), sent, AREA);
    }

    private static String version() {
        return administrator(WHOLE_CITY).get("/api/v1/weather-rules").getHeader("ETag");
    }

    private static ValidatableResponse replaced(RequestSpecification caller, String seen, String rules) {
        return caller.contentType("application/json")
                .header("If-Match", seen)
                .body(rules)
                .put("/api/v1/weather-rules")
                .then();
    }
}
