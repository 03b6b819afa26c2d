package org.yimatong.hazards.telemetry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.StoppableKafka;
import org.yimatong.testing.RealPostgres;
import org.yimatong.testing.TestIdentity;

/** Has servers of its own, because it stops one of them. */
@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = StoppableKafka.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = TestIdentity.class, restrictToAnnotatedClass = true)
class KafkaAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    Runnable stopKafka;

    @Test
    void readings_that_cannot_be_made_durable_are_refused_in_time_and_the_rest_goes_on() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", Instant.now(), 1, 95).statusCode(200);
        plant.awaitAlarms(1);

        stopKafka.run();

        for (var sequence = 2; sequence < 4; sequence++) {
            var sentAt = Instant.now();
            plant.send("LT-1", sentAt, sequence, 50)
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/telemetry-log-away"));
            assertThat(Duration.between(sentAt, Instant.now())).isLessThan(PATIENCE);
        }
        assertThat(plant.alarms()).hasSize(1);
    }
}
