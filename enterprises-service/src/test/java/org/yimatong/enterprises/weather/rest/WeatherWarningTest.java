package org.yimatong.enterprises.weather.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.notice.Noticing.receipt;
import static org.yimatong.enterprises.notice.Noticing.received;
import static org.yimatong.enterprises.weather.rest.Weather.brought;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

/** Warnings taken in and passed on: once, to whom they concern, and what becomes of them too. */
@QuarkusTest
@RealServers
class WeatherWarningTest {

    private static final String AREA = "610122";

    @Inject
    SettableClock clock;

    private final Weather office = new Weather();
    private final Instant sent = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);
    private final String first = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();
    private String uscc;

    @BeforeEach
    void anEnterprise() {
        uscc = registered(AREA);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_warning_becomes_a_notice_to_the_enterprises_of_its_areas() {
        var elsewhere = registered(WEIYANG);

        String notice = brought(office.alert(first, sent, AREA), AREA)
                .statusCode(201)
                .body("areas", contains(AREA))
                .body("inForce", equalTo(true))
                .extract()
                .path("notice");

        var told = received(uscc);
        assertThat(told.getString("[0].id")).isEqualTo(notice);
        assertThat(told.getString("[0].kind")).isEqualTo("WEATHER_WARNING");
        assertThat(told.getString("[0].title")).isEqualTo("暴雨橙色预警");
        assertThat(told.getString("[0].body")).contains("50毫米").contains("防御指南：切断");
        assertThat(told.getBoolean("[0].confirmationAsked")).isTrue();
        assertThat(told.getString("[0].readBy"))
                .isEqualTo(sent.plusSeconds(6 * 3600).toString());
        assertThat(received(elsewhere).getList("id")).isEmpty();
        receipt(uscc, notice, "{\"confirmed\": true}").statusCode(200).body("outstanding", equalTo(false));
    }

    @Test
    void the_same_message_brought_twice_is_one() {
        String id = brought(office.alert(first, sent, AREA), AREA)
                .statusCode(201)
                .extract()
                .path("id");

        brought(office.alert(first, sent, AREA), AREA).statusCode(200).body("id", equalTo(id));
        brought(office.alert(first, sent, AREA).replace("ORANGE", "RED"), AREA)
                .statusCode(409)
                .body("type", equalTo("/problems/weather-warning-differs"));

        assertThat(received(uscc).getList("id")).hasSize(1);
    }

    @Test
    void an_update_takes_its_place_and_reaches_the_same_recipients_and_those_of_its_new_areas() {
        var added = registered("XA-K05");
        String id =
                brought(office.alert(first, sent, AREA), WHOLE_CITY).extract().path("id");

        String newer = brought(office.update(second, sent.plusSeconds(60), "XA-K05", "RED", first), WHOLE_CITY)
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(received(uscc).getList("title")).containsExactly("【更新】暴雨预警", "暴雨橙色预警");
        assertThat(received(uscc).getString("[0].importance")).isEqualTo("URGENT");
        assertThat(received(added).getList("title")).containsExactly("【更新】暴雨预警");
        inspector(GAOLING)
                .get("/api/v1/weather-warnings/" + id)
                .then()
                .body("inForce", equalTo(false))
                .body("supersededBy", equalTo(newer));
        inForce(uscc, empty());
        inForce(added, hasSize(1));
    }

    @Test
    void a_cancellation_withdraws_it_and_says_so_to_who_was_told() {
        brought(office.alert(first, sent, AREA), AREA);

        brought(office.cancel(second, sent.plusSeconds(60), first), AREA)
                .statusCode(201)
                .body("areas", contains(AREA));

        assertThat(received(uscc).getList("title")).containsExactly("【解除】暴雨橙色预警", "暴雨橙色预警");
        inForce(uscc, empty());
    }

    @Test
    void what_comes_late_never_takes_the_place_of_what_is_newer() {
        brought(office.cancel(second, sent.plusSeconds(60), first), AREA)
                .statusCode(201)
                .body("notice", nullValue());

        brought(office.alert(first, sent, AREA), AREA)
                .statusCode(409)
                .body("type", equalTo("/problems/weather-warning-outdated"));

        var third = UUID.randomUUID().toString();
        brought(office.alert(third, sent, AREA), AREA).statusCode(201);
        brought(office.alert(third, sent.minusSeconds(60), AREA), AREA).statusCode(409);
        brought(office.alert(third, sent.plusSeconds(60), AREA), AREA).statusCode(201);
        inForce(uscc, hasSize(1));
        assertThat(received(uscc).getList("id")).hasSize(2);
    }

    @Test
    void a_warning_is_in_force_until_it_expires_and_an_expired_one_is_passed_on_to_nobody() {
        brought(office.alert(first, sent, AREA), AREA);
        inForce(uscc, hasSize(1));

        clock.set(sent.plusSeconds(6 * 3600));

        inForce(uscc, empty());
        brought(office.alert(second, sent, AREA), AREA)
                .statusCode(201)
                .body("inForce", equalTo(false))
                .body("notice", nullValue());
    }

    @Test
    void a_place_that_is_unknown_is_named_and_nothing_is_taken_in() {
        brought(
                        office.alert(first, sent, AREA)
                                .replace("[\"" + AREA + "\"]", "[\"蓝田县\", \"619900000000\", \"渭南市\"]"),
                        WHOLE_CITY)
                .statusCode(422)
                .body("errors.pointer", contains("/areas/1", "/areas/2"))
                .body("errors.code", contains("weather-area-unknown", "weather-area-unknown"))
                .body("errors[1].detail", containsString("渭南市"));
        brought(office.alert(first, sent, WEIYANG), AREA)
                .statusCode(422)
                .body("errors.code", contains("area-not-yours"));
        brought(office.alert(first, sent, "610100"), AREA)
                .statusCode(422)
                .body("errors.code", contains("area-not-yours"));

        brought(office.alert(first, sent, "蓝田县"), AREA).statusCode(201).body("areas", contains(AREA));
        brought(office.alert(second, sent, "610100000000"), WHOLE_CITY)
                .statusCode(201)
                .body("areas", hasSize(20));
    }

    @Test
    void who_does_not_answer_for_what_was_warned_of_does_not_take_it_back() {
        brought(office.alert(first, sent, AREA), AREA);

        brought(office.cancel(second, sent.plusSeconds(60), first), WEIYANG)
                .statusCode(422)
                .body("errors.pointer", contains("/references"));
        inForce(uscc, hasSize(1));
    }

    @Test
    void a_message_that_is_not_whole_is_refused_at_its_place() {
        brought(office.cancel(first, sent, second).replaceAll(", \"references.*", "}"), AREA)
                .statusCode(422)
                .body("errors.code", contains("weather-reference-missing"));
        brought(office.alert(first, sent, AREA).replace("\"event\": \"RAINSTORM\", \"colour\": \"ORANGE\",", ""), AREA)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/event", "/colour"));
        brought(
                        office.alert(first, sent, AREA)
                                .replace("\"expires\": \"", "\"expires\": \"2020-01-01T00:00:00Z\", \"onset\": \""),
                        AREA)
                .statusCode(422)
                .body("errors.pointer", contains("/expires"));
        brought(office.alert(first, Instant.now().plusSeconds(600), AREA), AREA)
                .statusCode(422)
                .body("errors.pointer", contains("/sent"))
                .body("errors.code", contains("weather-sent-in-future"));
        brought(office.cancel(first, sent, second).replace("}]", "}], \"colour\": \"RED\""), AREA)
                .statusCode(422)
                .body("errors.code", contains("weather-cancellation-silent"));
        brought(office.alert(first, sent, AREA).replace("ORANGE", "PURPLE"), AREA)
                .statusCode(422);
        enterprise(uscc)
                .contentType("application/json")
                .post("/api/v1/weather-warnings")
                .then()
                .statusCode(403);
    }

    private void inForce(String uscc, Matcher<?> matcher) {
        enterprise(uscc)
                .get("/api/v1/enterprises/" + uscc + "/weather-warnings")
                .then()
                .statusCode(200)
                .body("findAll { it.sender == '" + office.sender() + "' }.id", matcher);
    }
}
