package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class MovingAlarmsTest {

    private static final String WAITING = "select count(*) from pg_locks where not granted";

    /** Rows of a table about the enterprise that somebody holds. */
    private static final String HELD = """
            select (select count(*) from %1$s where uscc = '%2$s')
                - (select count(*) from (select from %1$s where uscc = '%2$s' for update skip locked) free)
            """;

    @Test
    void an_enterprise_that_moves_waits_for_its_alarms_and_holds_nothing_that_readings_want_of_them_meanwhile()
            throws SQLException {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", Instant.now(), 1, 85).statusCode(200);
        plant.awaitAlarms(1);

        try (var readings = Database.transaction();
                var hold = readings.createStatement()) {
            hold.execute("select from alarm where uscc = '%s' for update".formatted(plant.uscc()));
            move(plant);
            await().until(() -> Database.number(WAITING) > 0);

            assertThat(Database.number(HELD.formatted("alarm_watch", plant.uscc())))
                    .isZero();
            assertThat(Database.number(HELD.formatted("told_alarm", plant.uscc())))
                    .isZero();
        }

        await().untilAsserted(() -> assertThat(Plant.official("duty-officer", Plant.WEIYANG)
                        .queryParam("uscc", plant.uscc())
                        .get("/api/v1/alarms")
                        .jsonPath()
                        .getList("tag"))
                .containsExactly("LT-1"));
    }

    private static void move(Plant plant) {
        var moved = new EnterpriseChanged(
                UUID.randomUUID(),
                Instant.now(),
                plant.uscc(),
                2,
                "渭北精细化工有限公司",
                "PRODUCTION",
                Plant.WEIYANG,
                "OPERATING");
        Kafka.send("enterprises.v1", plant.uscc(), EventJson.write(moved, "/enterprises-service"));
    }
}
