package org.yimatong.hazards.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EscalationRoundTest {

    private static final int TANKS = 45;
    private static final String HELD = """
            select (select count(*) from alarm_watch)
                - (select count(*) from (select from alarm_watch for update skip locked) free)
            """;

    @Inject
    SettableClock clock;

    @AfterEach
    void the_time_of_day_is_as_usual() {
        clock.reset();
    }

    @Test
    void a_round_of_the_clock_holds_few_alarms_so_that_readings_of_the_others_need_not_wait() throws SQLException {
        var plant = Plant.withTanks(Plant.GAOLING, TANKS);
        plant.send(IntStream.rangeClosed(1, TANKS)
                        .mapToObj(tank -> Plant.reading("LT-" + tank, Instant.now(), 1, 85))
                        .toList())
                .statusCode(200);
        plant.awaitAlarms(TANKS);

        try (var other = Database.transaction();
                var lock = other.createStatement()) {
            lock.execute("lock table escalation in exclusive mode"); // the round stands still in its midst
            clock.set(Instant.now().plus(Duration.ofMinutes(6)));

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(Database.number(HELD)).isPositive());
            assertThat(Database.number(HELD)).isLessThanOrEqualTo(20);
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Database.number(
                                "select count(*) from escalation where kind = 'REPEATED' and uscc = '%s'"
                                        .formatted(plant.uscc())))
                        .isEqualTo(TANKS));
    }
}
