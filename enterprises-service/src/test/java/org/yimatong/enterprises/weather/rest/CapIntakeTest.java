package org.yimatong.enterprises.weather.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.notice.Noticing.received;
import static org.yimatong.enterprises.weather.rest.Weather.broughtAsCap;

import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

/** Messages as the national system sends them. */
@QuarkusTest
@RealServers
class CapIntakeTest {

    private final OffsetDateTime sent =
            OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).minusMinutes(1);
    private final String message = CapMessageTest.ALERT
            .replace("61011741600000_20260715083000", UUID.randomUUID().toString())
            .replace("2026-07-15T16:30:00+08:00", sent.toString())
            .replace("2026-07-15T22:30:00+08:00", sent.plusHours(6).toString());

    @Test
    void a_cap_message_is_taken_in_once_and_passed_on() {
        var uscc = registered(GAOLING);

        String id = broughtAsCap(message, WHOLE_CITY)
                .statusCode(201)
                .body("areas", contains("610112", "610117"))
                .body("colour", equalTo("RED"))
                .extract()
                .path("id");
        broughtAsCap(message, WHOLE_CITY).statusCode(200).body("id", equalTo(id));

        assertThat(received(uscc).getList("title")).containsExactly("高陵区发布暴雨红色预警信号");
    }

    @Test
    void what_is_read_is_checked_like_everything_else() {
        broughtAsCap(message.replace("停止户外作业", "停止\u202E户外作业"), WHOLE_CITY)
                .statusCode(422)
                .body("errors.pointer", contains("/instruction"));
        broughtAsCap(message.replace("未央区", "渭南市"), WHOLE_CITY)
                .statusCode(422)
                .body("errors.code", contains("weather-area-unknown"));
        broughtAsCap(
                        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                        WHOLE_CITY)
                .statusCode(422)
                .body("errors.code", contains("cap-malformed"));
        broughtAsCap(message, GAOLING).statusCode(422).body("errors.code", contains("area-not-yours"));
    }
}
