package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** Whom it reaches is found, whatever stands in the way and wherever the enterprise goes. */
@QuarkusTest
@RealServers
class AddressingTest extends AlarmedPlant {

    private static final String CITY = "610100";

    /** Nobody else's alarms are there. */
    private final String area = "T" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void nobody_listens() {
        Database.execute("update notification_channel set removed_at = now() where about is null");
    }

    @Test
    void one_that_cannot_be_read_holds_up_no_other_and_is_told_once_it_can() {
        var channel = Channels.webhook(plant, receiver.address(), Map.of("stages", List.of("RAISED")));
        var lease = "update channel_activity set leased_until = now() + interval '%s' where channel_id = '%s'";
        Database.execute(lease.formatted("1 hour", channel));
        raise(95);
        Channels.awaitStates(channel, "WAITING");
        var one = "uscc = '%s' and stage = 'RAISED'".formatted(plant.uscc());
        Database.execute("delete from alarm_notification where channel_id = '%s'".formatted(channel));
        try {
            Database.execute(
                    "update notification_occasion set facts = jsonb_build_array(facts), addressed = false where "
                            + one);
            Database.execute(lease.formatted("0 s", channel));
            raiseAnother();
            Channels.awaitStates(channel, "DELIVERED");
            assertThat(receiver.posts().getFirst().body()).contains("LT-2");
        } finally {
            Database.execute("update notification_occasion set facts = facts -> 0 where jsonb_typeof(facts) = 'array'");
        }

        Channels.awaitStates(channel, "DELIVERED", "DELIVERED");
    }

    @Test
    void a_plant_directly_under_the_city_is_told_of_to_the_city() {
        plant = Plant.withTanks(CITY, 2);
        var channel = officials(CITY);

        raise(95);

        awaitTold(CITY, channel);
    }

    @Test
    void what_was_told_stays_with_those_who_were_told_wherever_the_enterprise_goes() {
        plant = Plant.withTanks(area, 2);
        var channel = officials(area);
        var alarm = raise(95);
        var told = awaitTold(area, channel);

        moveTo(Plant.WEIYANG);

        Plant.official("duty-officer", area)
                .get("/api/v1/alarm-notifications/{id}", told.get("id"))
                .then()
                .statusCode(200);
        assertThat(awaitTold(area, channel))
                .containsEntry("alarm", alarm)
                .containsEntry("tag", "LT-1")
                .containsEntry("area", area);
    }

    private void moveTo(String other) {
        var moved = new EnterpriseChanged(
                UUID.randomUUID(), Instant.now(), plant.uscc(), 2, "渭北精细化工有限公司", "PRODUCTION", other, "OPERATING");
        Kafka.send("enterprises.v1", plant.uscc(), EventJson.write(moved, "/enterprises-service"));
        await().atMost(SOON)
                .until(() -> Database.number("select count(*) from alarm where uscc = '%s' and area = '%s'"
                                .formatted(plant.uscc(), other))
                        == 1);
    }

    private String officials(String of) {
        var wanted = Map.of(
                "kind", "WEBHOOK", "area", of, "name", "值班", "target", receiver.address(), "stages", List.of("RAISED"));
        return Channels.open(Plant.official("duty-officer", of), wanted)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What was delivered of the plant, as officials of the area see it. */
    private Map<String, Object> awaitTold(String of, String channel) {
        return await().atMost(SOON)
                .until(
                        () -> Plant.official("duty-officer", of)
                                .get("/api/v1/alarm-notifications?state=DELIVERED&channel=" + channel)
                                .jsonPath()
                                .<Map<String, Object>>getList(""),
                        told -> told.size() == 1)
                .getFirst();
    }
}
