package org.yimatong.hazards.alarm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.EventSource;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class AlarmStreamTest {

    @TestHTTPResource("/api/v1/alarms/stream")
    URI stream;

    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);

    @Test
    void an_alarm_is_seen_as_it_comes_changes_and_returns() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        try (var source = EventSource.open(stream, plant.employeeToken(), null)) {
            plant.send("LT-1", begin, 1, 85).statusCode(200);
            plant.send("LT-1", begin.plusSeconds(1), 2, 95).statusCode(200);
            plant.send("LT-1", begin.plusSeconds(2), 3, 50).statusCode(200);

            var raised = source.next();
            assertThat(raised.name()).isEqualTo("alarm-raised");
            assertThat(JsonPath.from(raised.data()).<String, Object>getMap(""))
                    .containsEntry("uscc", plant.uscc())
                    .containsEntry("version", 1)
                    .containsEntry("level", "HIGH")
                    .containsEntry("value", "85")
                    .containsEntry("standing", true)
                    .containsOnlyKeys(plant.alarms().getFirst().keySet());
            assertThat(source.next().name()).isEqualTo("alarm-level-changed");
            assertThat(source.next().name()).isEqualTo("alarm-returned");
        }
    }

    @Test
    void who_comes_back_goes_on_where_they_stopped() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 3);
        String seen;
        try (var source = EventSource.open(stream, plant.employeeToken(), null)) {
            plant.send("LT-1", begin, 1, 85).statusCode(200);
            seen = source.next().id();
        }
        plant.send("LT-2", begin, 1, 85).statusCode(200);
        plant.awaitAlarms(2);

        try (var source = EventSource.open(stream, plant.employeeToken(), seen)) {
            plant.send("LT-3", begin, 1, 85).statusCode(200);

            assertThat(source.next().data()).contains("LT-2");
            assertThat(source.next().data()).contains("LT-3");
        }
    }

    @Test
    void who_was_away_too_long_is_told_so_first() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        try (var source = EventSource.open(stream, plant.employeeToken(), "bm90LW91cnM")) {
            plant.send("LT-1", begin, 1, 85).statusCode(200);

            var gap = source.next();
            assertThat(gap.name()).isEqualTo("gap");
            assertThat(gap.id()).isNotEmpty();
            assertThat(source.next().name()).isEqualTo("alarm-raised");
        }
    }

    @Test
    void who_comes_back_with_the_place_of_somebody_else_or_with_other_rights_is_told_so_first() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        String seen;
        try (var source = EventSource.open(stream, officer("李明", Plant.GAOLING), null)) {
            plant.send("LT-1", begin, 1, 85).statusCode(200);
            seen = source.next().id();
        }

        for (var other :
                List.of(officer("王芳", Plant.GAOLING), officer("李明", Plant.GAOLING, "610112"), plant.employeeToken())) {
            try (var source = EventSource.open(stream, other, seen)) {
                assertThat(source.next().name()).isEqualTo("gap");
            }
        }
        try (var source = EventSource.open(stream, officer("李明", Plant.GAOLING), seen)) {
            plant.send("LT-1", begin.plusSeconds(1), 2, 95).statusCode(200);
            assertThat(source.next().name()).isNotEqualTo("gap");
        }
    }

    @Test
    void everybody_sees_their_own_only() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var elsewhere = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
        var neighbour = Plant.withTanks(elsewhere, 1);
        var officer = Tokens.of("duty-officer").areas(elsewhere).sign();

        try (var ofNeighbour = EventSource.open(stream, neighbour.employeeToken(), null);
                var ofOfficer = EventSource.open(stream, officer, null)) {
            plant.send("LT-1", begin, 1, 85).statusCode(200);
            plant.awaitAlarms(1);
            neighbour.send("LT-1", begin, 1, 85).statusCode(200);

            assertThat(ofNeighbour.next().data()).contains(neighbour.uscc());
            assertThat(ofOfficer.next().data()).contains(neighbour.uscc());
            assertThat(ofNeighbour.isEmpty() && ofOfficer.isEmpty()).isTrue();
        }
    }

    @Test
    void the_stream_ends_with_the_token() {
        var plant = Plant.in(Plant.GAOLING);
        var brief = Tokens.of("enterprise")
                .uscc(plant.uscc())
                .lifetime(Duration.ofSeconds(2))
                .sign();

        try (var source = EventSource.open(stream, brief, null)) {
            source.ended().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    @Test
    void who_may_not_watch_is_refused() {
        var plant = Plant.in(Plant.GAOLING);

        try (var source = EventSource.open(stream, plant.gatewayToken(Duration.ofMinutes(1)), null)) {
            assertThat(source.status()).isEqualTo(403);
        }
    }

    private static String officer(String name, String... areas) {
        return Tokens.of("duty-officer").name(name).areas(areas).sign();
    }
}
