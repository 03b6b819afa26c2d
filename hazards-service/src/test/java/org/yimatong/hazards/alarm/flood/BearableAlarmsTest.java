package org.yimatong.hazards.alarm.flood;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.testing.RealServers;

/** Alarms that come one by one are no flood, whatever becomes of them. */
@QuarkusTest
@RealServers
class BearableAlarmsTest {

    private static final int TANKS = 12;

    @Inject
    SettableClock clock;

    @AfterEach
    void the_time_of_day_is_as_usual() {
        clock.reset();
    }

    @Test
    void one_that_stood_for_hours_returns_and_those_that_came_meanwhile_are_no_flood() {
        var plant = Plant.withTanks("61" + ThreadLocalRandom.current().nextInt(1000, 9999), TANKS);
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (var tank = 1; tank <= TANKS; tank++) {
            now = now.plus(Duration.ofMinutes(15));
            clock.set(now);
            plant.send("LT-" + tank, now, 1, 85).statusCode(200);
            plant.awaitAlarms(tank);
        }

        plant.send("LT-1", now, 2, 50).statusCode(200);
        plant.awaitLatest("LT-1", 2);

        assertThat(plant.employee().get("/api/v1/alarm-floods").jsonPath().getList("id"))
                .isEmpty();
    }
}
