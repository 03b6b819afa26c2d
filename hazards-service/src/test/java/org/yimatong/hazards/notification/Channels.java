package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.hazards.Plant;

/** What is done with notification channels over HTTP. */
public final class Channels {

    static final String ALL = "/api/v1/notification-channels";

    private Channels() {}

    static RequestSpecification officer() {
        return Plant.official("duty-officer", Plant.GAOLING);
    }

    /** A webhook for the plant's alarms, opened by a duty officer of its area. */
    static String webhook(Plant plant, String address, Map<String, Object> more) {
        var wanted = new HashMap<String, Object>(
                Map.of("kind", "WEBHOOK", "uscc", plant.uscc(), "name", "值班平台", "target", address));
        wanted.putAll(more);
        return open(officer(), wanted).statusCode(201).extract().path("id");
    }

    public static String webhook(Plant plant, Receiver receiver) {
        return webhook(plant, receiver.address(), Map.of());
    }

    static ValidatableResponse open(RequestSpecification caller, Map<String, ?> wanted) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(wanted)
                .post(ALL)
                .then();
    }

    static Map<String, Object> of(String channel) {
        return officer()
                .get(ALL + "/{id}", channel)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    public static ValidatableResponse step(String channel, String step, Map<String, ?> body) {
        var seen = officer().get(ALL + "/{id}", channel).header("ETag");
        return officer()
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .put(ALL + "/{id}/{step}", channel, step)
                .then();
    }

    static String trial(String channel) {
        return tryOut(channel).statusCode(201).extract().path("id");
    }

    static ValidatableResponse tryOut(String channel) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .post(ALL + "/{id}/trials", channel)
                .then();
    }

    /** What the channel was to tell, newest first. */
    public static List<Map<String, Object>> notifications(String channel) {
        return notifications(channel, "");
    }

    static List<Map<String, Object>> notifications(String channel, String more) {
        return officer()
                .get("/api/v1/alarm-notifications?channel=" + channel + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    /** Waits until the channel's notifications are in these states, newest first. */
    public static void awaitStates(String channel, String... states) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notifications(channel))
                        .extracting(notification -> notification.get("state"))
                        .containsExactly((Object[]) states));
    }
}
