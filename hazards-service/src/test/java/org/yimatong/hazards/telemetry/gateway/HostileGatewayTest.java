package org.yimatong.hazards.telemetry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.telemetry.Gzip;
import org.yimatong.hazards.telemetry.gateway.rest.Gateways;
import org.yimatong.testing.RealServers;

/** Reliability T-12: what one data gateway sends beyond its quota is its own affair. */
@QuarkusTest
@RealServers
class HostileGatewayTest {

    private static final int PER_SECOND = 20;
    private static final int MESSAGE = 20;
    private static final int TIMES_ITS_QUOTA = 10;
    private static final Instant NOW = Instant.now();

    @Test
    void beyond_the_quota_nothing_is_taken_and_the_gateway_is_told_when_to_come_back() {
        var plant = limited();

        awaitTaken(plant, 1);
        plant.send(message(2))
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("/problems/over-quota"))
                .body("readingsPerSecond", equalTo(PER_SECOND))
                .body("burst", equalTo(1));

        awaitTaken(plant, 2);
        plant.awaitLatest("LT-1", 200 + MESSAGE - 1);
        Awaitility.await().until(() -> (int) Gateways.enrolled(plant).get("overQuota") > 0);
    }

    @Test
    void what_is_no_message_costs_its_size() {
        var plant = limited();
        var garbage = "{\"readings\": [" + " ".repeat(200 * 1_024);

        Awaitility.await()
                .until(() ->
                        plant.gateway().body(garbage).post("/api/v1/telemetry").statusCode() == 400);

        plant.send(message(1)).statusCode(429).header("Retry-After", matchesPattern("9|10|11"));
    }

    @Test
    void what_was_made_to_burst_costs_what_it_burst_to() {
        var plant = limited();
        var bomb = Gzip.of("{\"readings\": [" + " ".repeat(200 * 1_024));

        Awaitility.await()
                .until(() -> plant.gateway()
                                .config(Gzip.BY_HAND)
                                .header("Content-Encoding", "gzip")
                                .body(bomb)
                                .post("/api/v1/telemetry")
                                .statusCode()
                        == 413);

        var wait = plant.send(message(1)).statusCode(429).extract().header("Retry-After");
        assertThat(Integer.parseInt(wait)).isGreaterThan(1);
    }

    @Test
    void the_neighbour_of_a_gateway_at_ten_times_its_quota_is_heard_whole_and_in_order() throws Exception {
        var hostile = limited();
        var neighbour = Plant.withTanks(Plant.GAOLING, 1);
        var taken = new AtomicInteger();
        var refused = new AtomicInteger();
        var begun = Instant.now();
        List<Future<?>> senders = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < 4; sender++) {
                var first = 1_000 * sender;
                senders.add(pool.submit(() -> IntStream.range(first, first + TIMES_ITS_QUOTA * 5)
                        .forEach(sequence -> count(hostile, sequence, taken, refused))));
            }
            for (var sequence = 1; sequence <= 40; sequence++) {
                neighbour
                        .send("LT-1", NOW.plusMillis(sequence), sequence, sequence % 2 == 0 ? 50 : 85)
                        .statusCode(200)
                        .body("accepted", equalTo(1));
            }
        }

        for (var sender : senders) {
            sender.get();
        }
        neighbour.awaitLatest("LT-1", 40);
        assertThat(neighbour.storedSequences("LT-1"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(neighbour.alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm).containsEntry("occurrences", 20));
        assertThat(refused).hasPositiveValue();
        var seconds = Duration.between(begun, Instant.now()).toMillis() / 1e3;
        assertThat(taken.get() * MESSAGE).isLessThanOrEqualTo((int) Math.ceil(seconds * PER_SECOND) + 2 * MESSAGE);
    }

    private static void count(Plant hostile, int sequence, AtomicInteger taken, AtomicInteger refused) {
        var status = status(hostile, sequence);
        assertThat(status).isIn(200, 429);
        (status == 200 ? taken : refused).incrementAndGet();
    }

    private static Plant limited() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 0, 50).statusCode(200);
        Gateways.step(plant, "quota", Map.of("readingsPerSecond", PER_SECOND, "burst", 1))
                .statusCode(200)
                .body("ownQuota", equalTo(true));
        Awaitility.await().until(() -> status(plant, 0) == 429);
        return plant;
    }

    private static void awaitTaken(Plant plant, int number) {
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> status(plant, number) == 200);
    }

    private static int status(Plant plant, int number) {
        return plant.send(message(number)).extract().statusCode();
    }

    private static List<Map<String, Object>> message(int number) {
        return IntStream.range(0, MESSAGE)
                .mapToObj(i -> Plant.reading("LT-1", NOW, 100L * number + i, 50))
                .toList();
    }
}
