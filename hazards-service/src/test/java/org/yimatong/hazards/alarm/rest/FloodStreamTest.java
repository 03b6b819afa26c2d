package org.yimatong.hazards.alarm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.EventSource;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class FloodStreamTest {

    private static final int ENTERPRISES = 11;

    @TestHTTPResource("/api/v1/alarms/stream")
    URI stream;

    @Test
    void officials_are_told_of_a_flood_of_their_area_and_enterprises_of_their_alarms_only() throws Exception {
        var area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
        var plants = IntStream.range(0, ENTERPRISES)
                .mapToObj(_ -> Plant.withTanks(area, 1))
                .toList();
        var officer = Tokens.of("duty-officer").areas(area).sign();
        var names = new ArrayList<String>();
        var first = plants.getFirst();

        try (var ofOfficer = EventSource.open(stream, officer, null);
                var ofEnterprise = EventSource.open(stream, first.employeeToken(), null)) {
            for (var plant : plants) {
                plant.send("LT-1", Instant.now(), 1, 85).statusCode(200);
                plant.awaitAlarms(1);
            }
            var event = ofOfficer.next();
            while (!event.name().startsWith("alarm-flood")) {
                names.add(event.name());
                event = ofOfficer.next();
            }
            first.send("LT-1", Instant.now(), 2, 95).statusCode(200);

            assertThat(names).hasSizeBetween(1, ENTERPRISES).containsOnly("alarm-raised");
            assertThat(event.name()).isEqualTo("alarm-flood-began");
            var flood = JsonPath.from(event.data());
            assertThat(flood.getString("unit")).isEqualTo("AREA");
            assertThat(flood.getString("uscc")).isNull();
            assertThat(flood.getInt("alarms")).isEqualTo(ENTERPRISES);
            assertThat(ofEnterprise.next().name()).isEqualTo("alarm-raised");
            assertThat(ofEnterprise.next().name()).isEqualTo("alarm-level-changed");
        }
    }
}
