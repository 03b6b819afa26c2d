package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** Who may have whose alarms told to whom. */
@QuarkusTest
@RealServers
class ChannelResourceTest {

    private static final String CITY = "610100";

    /** Inner hosts are for officials. */
    private static final Map<String, String> OUTSIDE = Map.of("target", "http://localhost/");

    private final Receiver receiver = new Receiver();
    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(Plant.GAOLING, 1);
    }

    @AfterEach
    void nobody_listens() {
        Database.execute("update notification_channel set removed_at = now() where uscc is null");
        receiver.close();
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example.org/, host-not-allowed",
        "http://169.254.169.254/latest/meta-data, host-not-allowed",
        "http://0x7f.1/, url-malformed",
        "http://2130706433/, host-not-allowed",
        "http://[::1]/, host-not-allowed",
        "http://127.0.0.1.evil.example.org/, host-not-allowed",
        "file:///etc/passwd, url-malformed",
        "http://user@127.0.0.1/, url-malformed",
        "http://localhost:9200/_any, host-not-allowed"
    })
    void an_address_that_is_not_allowed_is_refused_by_its_place(String target, String code) {
        Channels.open(Channels.officer(), wanted(Map.of("uscc", plant.uscc(), "target", target)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/target"))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "fromSeverity, 3, /fromSeverity",
        "name, '', /name",
        "area, 610117, /area",
        "stages, TRIAL, /stages",
        "uscc, 91610117MA6TE0019E, /uscc"
    })
    void what_is_wrong_is_refused_by_its_place(String member, String value, String pointer) {
        Object given = member.equals("stages") ? List.of(value) : member.equals("fromSeverity") ? 3 : value;
        var wanted = wanted(Map.of("uscc", plant.uscc()));
        wanted.put(member, given);

        Channels.open(Channels.officer(), wanted).statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void officials_choose_among_their_areas_and_enterprises_themselves_only() {
        Channels.open(Channels.officer(), wanted(Map.of("area", Plant.WEIYANG)))
                .statusCode(422)
                .body("errors[0].code", equalTo("area-not-yours"));
        Channels.open(Channels.officer(), wanted(Map.of("area", CITY))).statusCode(422);
        Channels.open(plant.employee(), wanted(Map.of("area", Plant.GAOLING))).statusCode(422);
        var other = Plant.in(Plant.GAOLING);
        Channels.open(plant.employee(), wanted(Map.of("uscc", other.uscc())))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-enterprise"));
        Channels.open(plant.employee(), wanted(OUTSIDE)).statusCode(201).body("uscc", equalTo(plant.uscc()));
        Channels.open(plant.employee(), wanted(Map.of()))
                .statusCode(422)
                .body("errors[0].code", equalTo("host-not-allowed"));
        Channels.open(plant.gateway(), wanted(Map.of())).statusCode(403);
    }

    @Test
    void an_enterprise_has_so_many_channels_and_no_more() {
        for (var i = 0; i < 20; i++) {
            Channels.open(plant.employee(), wanted(OUTSIDE)).statusCode(201);
        }
        Channels.open(plant.employee(), wanted(OUTSIDE))
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-channels"));
    }

    @Test
    void a_trial_is_seen_to_arrive_or_not_and_is_not_repeated() {
        var channel = Channels.webhook(plant, receiver);
        var first = Channels.trial(channel);
        Channels.awaitStates(channel, "DELIVERED");
        assertThat(receiver.stages()).containsExactly("TRIAL");
        receiver.answers(500);
        Channels.tryOut(channel).statusCode(409).body("type", equalTo("/problems/trial-too-soon"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Channels.tryOut(channel).statusCode(201));
        Channels.awaitStates(channel, "NOT_DELIVERED", "DELIVERED");
        assertThat(Channels.notifications(channel, "&overdue=true")).isEmpty();
        assertThat(Channels.of(channel)).containsEntry("notDelivered", 0);

        assertThat(Channels.notifications(channel).getFirst())
                .containsEntry("lastError", "http-500")
                .containsEntry("attempts", 1);
        Channels.officer()
                .get("/api/v1/alarm-notifications/{id}", first)
                .then()
                .body("state", equalTo("DELIVERED"))
                .body("stage", equalTo("TRIAL"));
    }

    @Test
    void a_channel_that_is_paused_or_removed_gives_up_what_waits() {
        receiver.answers(500);
        var channel = Channels.webhook(plant, receiver);
        plant.send("LT-1", Instant.now(), 1, 95).statusCode(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> !receiver.posts().isEmpty());

        Channels.step(channel, "pause", Map.of("reason", "系统升级"))
                .statusCode(200)
                .body("active", equalTo(false))
                .body("waiting", equalTo(0))
                .body("notDelivered", equalTo(1));
        Channels.step(channel, "pause", Map.of("reason", "再次"))
                .statusCode(409)
                .body("type", equalTo("/problems/channel-step-refused"))
                .body("state", equalTo("PAUSED"));
        Channels.tryOut(channel).statusCode(409);
        Channels.step(channel, "settings", Map.of("name", "新名", "target", receiver.address(), "fromSeverity", 2))
                .statusCode(200)
                .body("name", equalTo("新名"))
                .body("fromSeverity", equalTo(2));
        Channels.step(channel, "removal", Map.of()).statusCode(200);
        Channels.officer().get(Channels.ALL + "/{id}", channel).then().statusCode(404);
        assertThat(Channels.notifications(channel)).hasSize(1);
    }

    private HashMap<String, Object> wanted(Map<String, ?> more) {
        var wanted =
                new HashMap<String, Object>(Map.of("kind", "WEBHOOK", "name", "值班平台", "target", receiver.address()));
        wanted.putAll(more);
        return wanted;
    }
}
