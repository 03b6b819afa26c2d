package org.yimatong.hazards.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

/** Alarms reach a web page that takes posts, whatever happens on the way. */
@QuarkusTest
@RealServers
class WebhookDeliveryTest extends AlarmedPlant {

    @Test
    void an_alarm_is_told_once_with_what_matters_and_nothing_personal() {
        var channel = Channels.webhook(plant, receiver);

        var alarm = raise(95);

        Channels.awaitStates(channel, "DELIVERED");
        assertThat(receiver.posts()).hasSize(1);
        var body = JsonPath.from(receiver.posts().getFirst().body());
        assertThat(body.getString("id")).isEqualTo(receiver.posts().getFirst().id());
        assertThat(body.getString("type")).isEqualTo("org.yimatong.hazards.alarm-notification.v1");
        assertThat(body.getString("subject")).isEqualTo(plant.uscc());
        assertThat(body.<String, Object>getMap("data"))
                .containsEntry("stage", "RAISED")
                .containsEntry("alarmId", alarm)
                .containsEntry("enterprise", "渭北精细化工有限公司")
                .containsEntry("sourceName", "反应单元")
                .containsEntry("sensor", "LT-1")
                .containsEntry("sensorNameZh", "液位")
                .containsEntry("level", "HIGH_HIGH")
                .containsEntry("value", "95")
                .containsEntry("unit", "%")
                .containsEntry("link", "http://127.0.0.1:8080/api/v1/alarms/" + alarm);
        assertThat(Channels.of(channel))
                .containsKey("lastDeliveredAt")
                .containsEntry("waiting", 0)
                .containsEntry("notDelivered", 0);
    }

    @Test
    void the_signature_verifies_and_the_former_secret_signs_beside_the_new_one() throws Exception {
        var channel = Channels.webhook(plant, receiver);
        String first = Channels.step(channel, "secret", Map.of())
                .statusCode(200)
                .extract()
                .path("secret");
        raise(95);
        await().atMost(SOON).until(() -> receiver.posts().size() == 1);
        String second = Channels.step(channel, "secret", Map.of())
                .statusCode(200)
                .extract()
                .path("secret");
        Channels.trial(channel);
        await().atMost(SOON).until(() -> receiver.posts().size() == 2);

        assertThat(receiver.posts().getFirst().signature())
                .isEqualTo(signature(first, receiver.posts().getFirst()));
        var later = receiver.posts().getLast();
        assertThat(later.signature()).isEqualTo(signature(second, later) + " " + signature(first, later));
        assertThat(Instant.ofEpochSecond(Long.parseLong(later.timestamp())))
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES));
        assertThat(Channels.of(channel)).doesNotContainValue(second).doesNotContainKey("secret");
    }

    @Test
    void a_receiver_that_was_down_hears_of_it_when_it_is_up_again() {
        var port = receiver.port();
        receiver.close();
        var channel = Channels.webhook(plant, receiver);
        var alarm = raise(95);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Channels.notifications(channel))
                        .first(MAP)
                        .containsEntry("state", "WAITING")
                        .containsEntry("lastError", "connection-refused"));

        try (var again = new Receiver(port)) {
            Channels.awaitStates(channel, "DELIVERED");
            assertThat(again.posts()).hasSize(1);
            assertThat(JsonPath.from(again.posts().getFirst().body()).getString("data.alarmId"))
                    .isEqualTo(alarm);
        }
    }

    @Test
    void a_receiver_that_fails_gets_the_same_again_under_the_same_id() {
        receiver.answers(503);
        var channel = Channels.webhook(plant, receiver);
        raise(95);
        await().atMost(SOON).until(() -> receiver.posts().size() >= 3);
        receiver.answers(200);

        Channels.awaitStates(channel, "DELIVERED");
        var ids = new HashSet<String>();
        var bodies = new HashSet<String>();
        receiver.posts().forEach(post -> {
            ids.add(post.id());
            bodies.add(post.body());
        });
        assertThat(ids).hasSize(1);
        assertThat(bodies).hasSize(1);
    }

    @Test
    void a_slow_receiver_delays_nobody_else() {
        receiver.hangs();
        var slow = Channels.webhook(plant, receiver);
        try (var quick = new Receiver()) {
            var other = Channels.webhook(plant, quick);
            raise(95);
            await().atMost(SOON).until(() -> receiver.posts().size() == 1);
            plant.send("LT-2", begin, 1, 95).statusCode(200);

            await().atMost(SOON).until(() -> quick.posts().size() == 2);
            assertThat(Channels.notifications(slow)).extracting("state").containsOnly("WAITING");
            Channels.awaitStates(other, "DELIVERED", "DELIVERED");
            receiver.goesOn();
            Channels.awaitStates(slow, "DELIVERED", "DELIVERED");
        }
    }

    /** As the standard says, by our own hands. */
    private static String signature(String secret, Receiver.Post post) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        var signed = post.id() + "." + post.timestamp() + "." + post.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }
}
