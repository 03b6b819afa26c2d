package org.yimatong.hazards.telemetry.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class TelemetryLagTest {

    @Inject
    TelemetryLag lag;

    @Test
    void what_was_accepted_before_the_bound_has_taken_effect() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", Instant.now(), 1, 95).statusCode(200);
        var accepted = Instant.now();

        await().until(() -> lag.upTo().isAfter(accepted));

        assertThat(plant.alarms()).hasSize(1);
    }

    @Test
    void without_telemetry_the_bound_goes_on_with_the_time() {
        var before = Instant.now();

        await().until(() -> lag.upTo().isAfter(before));
    }

    @Test
    void while_readings_wait_the_bound_waits() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        Database.execute("""
                create function refuse() returns trigger language plpgsql as
                $$ begin raise exception 'planted' using errcode = '57014'; end $$;
                create trigger planted_refusal before insert on alarm for each row execute function refuse();
                """);
        var before = Instant.now();
        try {
            plant.send("LT-1", Instant.now(), 1, 95).statusCode(200);
            var accepted = Instant.now();

            await().until(() -> lag.upTo().isAfter(before) || lag.records() > 0);
            await().until(() -> lag.records() > 0);
            assertThat(lag.upTo()).isBefore(accepted);
        } finally {
            Database.execute("drop trigger planted_refusal on alarm; drop function refuse");
        }
        plant.awaitAlarms(1);
        await().until(() -> lag.records() == 0);
    }
}
