package org.yimatong.hazards.alarm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.Registrar;
import org.yimatong.testing.EventSource;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class GasAlarmViewTest {

    @TestHTTPResource("/api/v1/alarms/stream")
    URI stream;

    @Test
    void an_alarm_of_a_gas_detector_has_the_name_of_its_level() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        Registrar.importKindsOfSensors("%s,%s,AT-1,可燃气体,Gas,CONCENTRATION,%%LEL,0,100,,,25,50,COMBUSTIBLE_GAS,\n"
                        .formatted(plant.uscc(), Plant.SOURCE))
                .statusCode(201);
        var now = Instant.now();

        plant.send("AT-1", now.minusSeconds(2), 1, 25).statusCode(200);
        var gas = plant.awaitAlarms(1).getFirst().get("id");
        assertThat(called(plant, gas)).isEqualTo("FIRST_LEVEL");
        plant.send("AT-1", now.minusSeconds(1), 2, 50).statusCode(200);
        plant.awaitLatest("AT-1", 2);
        assertThat(called(plant, gas)).isEqualTo("SECOND_LEVEL");
        plant.send("LT-1", now, 1, 95).statusCode(200);
        var level = plant.awaitAlarms(2).getFirst().get("id");
        assertThat(called(plant, level)).isNull();
    }

    @Test
    void lists_and_the_live_stream_have_it_as_long_as_the_value_is_beyond_its_limits() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        Registrar.importKindsOfSensors("%s,%s,AT-1,可燃气体,Gas,CONCENTRATION,%%LEL,0,100,,,25,50,COMBUSTIBLE_GAS,\n"
                        .formatted(plant.uscc(), Plant.SOURCE))
                .statusCode(201);
        var now = Instant.now();

        try (var source = EventSource.open(stream, plant.employeeToken(), null)) {
            plant.send("AT-1", now.minusSeconds(2), 1, 25).statusCode(200);
            assertThat(JsonPath.from(source.next().data()).getString("gasAlarm"))
                    .isEqualTo("FIRST_LEVEL");
            assertThat(plant.awaitAlarms(1).getFirst()).containsEntry("gasAlarm", "FIRST_LEVEL");

            plant.send("AT-1", now.minusSeconds(1), 2, 10).statusCode(200);
            var returned = source.next();
            assertThat(returned.name()).isEqualTo("alarm-returned");
            assertThat(JsonPath.from(returned.data()).getString("gasAlarm")).isNull();
            assertThat(plant.alarms().getFirst()).doesNotContainKey("gasAlarm");
        }
    }

    private static String called(Plant plant, Object alarm) {
        return plant.employee()
                .get("/api/v1/alarms/{id}", alarm)
                .then()
                .statusCode(200)
                .extract()
                .path("gasAlarm");
    }
}
