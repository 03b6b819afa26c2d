package org.yimatong.enterprises.promise;

import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.registrar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Promises and the duty to give them, the way enterprises and registrars do it. */
public final class Promising {

    private static final ZoneId XIAN = ZoneId.of("Asia/Shanghai");

    private Promising() {}

    /** The instant at which clocks in Xi'an show this. */
    public static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(XIAN).toInstant();
    }

    public static ValidatableResponse duty(String uscc, LocalDate from, @Nullable LocalDate until) {
        return duty(uscc, from, until, null);
    }

    public static ValidatableResponse duty(
            String uscc, LocalDate from, @Nullable LocalDate until, @Nullable String etag) {
        var request = registrar(GAOLING)
                .contentType("application/json")
                .body(
                        until == null
                                ? "{\"from\":\"%s\"}".formatted(from)
                                : "{\"from\":\"%s\",\"until\":\"%s\"}".formatted(from, until));
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/api/v1/enterprises/" + uscc + "/promise-duty")
                .then();
    }

    public static ValidatableResponse promised(String uscc, LocalDate day) {
        return promised(uscc, day, PromiseExamples.aQuietDay(), null);
    }

    public static ValidatableResponse promised(
            String uscc, LocalDate day, PromiseContent content, @Nullable String etag) {
        return promised(uscc, day, json(content), etag);
    }

    public static ValidatableResponse promised(String uscc, LocalDate day, String content, @Nullable String etag) {
        var request = enterprise(uscc).contentType("application/json").body(content);
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/api/v1/enterprises/%s/promises/%s".formatted(uscc, day))
                .then();
    }

    public static String json(PromiseContent content) {
        try {
            return new ObjectMapper().writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
