package org.yimatong.hazards.notification;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;

/** A plant with two tanks, and a receiver for what is told of their alarms. */
abstract class AlarmedPlant {

    static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    SettableClock clock;

    final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
    final Receiver receiver = new Receiver();
    Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(Plant.GAOLING, 2);
    }

    @AfterEach
    void all_is_as_before() {
        clock.reset();
        receiver.close();
    }

    /** The id of the first tank's alarm. */
    String raise(double value) {
        plant.send("LT-1", begin, 1, value).statusCode(200);
        return plant.awaitAlarms(1).getFirst().get("id").toString();
    }

    void raiseAnother() {
        plant.send("LT-2", begin.plusSeconds(30), 1, 5).statusCode(200);
        plant.awaitAlarms(2);
    }
}
