package org.yimatong.hazards.alarm.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class AlarmStatisticsTest {

    private static final int TANKS = 14;

    private final String area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
    private final LocalDate today = LegalCalendar.today(Clock.systemUTC());
    private final Instant begin = LegalCalendar.startOf(today.minusDays(8));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void they_are_what_a_plain_recount_of_the_history_says(long seed) {
        var plant = Plant.withTanks(area, TANKS);
        var history = History.drawn(new Random(seed), sensors(plant), begin, Duration.ofDays(6));
        history.store();
        for (var days : List.of(List.of(8, 2), List.of(6, 4), List.of(5, 5))) {
            var first = today.minusDays(days.get(0));
            var last = today.minusDays(days.get(1));
            var recount = new Recount(history, LegalCalendar.startOf(first), LegalCalendar.endOf(last));

            var told = statistics("from=%s&until=%s".formatted(first, last));

            assertThat(counts(told)).isEqualTo(counts(recount));
            assertThat(told.<Integer>getList("mostFrequent.occurrences"))
                    .isEqualTo(recount.bySensor().values().stream()
                            .sorted((one, other) -> Long.compare(other, one))
                            .limit(10)
                            .map(Long::intValue)
                            .toList());
            isAverage(told.get("secondsToAcknowledge"), recount.secondsToAcknowledge());
            isAverage(told.get("secondsToClose"), recount.secondsToClose());
        }
    }

    @Test
    void rates_are_those_of_one_operator_and_have_their_targets_beside_them() {
        var plant = Plant.withTanks(area, 1);
        var sensor = sensors(plant).getFirst();
        var day = today.minusDays(3);
        var history = new History();
        var high = UUID.randomUUID();
        var low = UUID.randomUUID();
        for (var i = 0; i < 36; i++) {
            var at = LegalCalendar.startOf(day).plusSeconds(i < 11 ? i * 50 : i * 1200);
            history.stays()
                    .add(new History.Stay(
                            i % 2 == 0 ? high : low,
                            sensor,
                            i % 2 == 0 ? "HIGH" : "LOW",
                            at,
                            at.plusSeconds(70),
                            i % 4 == 0));
        }
        history.store();

        var told = statistics("from=%s".formatted(day));

        assertThat(told.getMap("perHour")).isEqualTo(Map.of("value", "1.50", "target", "6", "most", "12"));
        assertThat(told.getMap("perTenMinutes")).containsEntry("value", "0.25");
        assertThat(told.getMap("mostInTenMinutes")).containsEntry("value", "11").containsEntry("most", "10");
        assertThat(told.getMap("floodPercent")).containsEntry("value", "0.69").containsEntry("most", "1");
        assertThat(told.getMap("severePercent")).containsEntry("value", "25.00").containsEntry("most", "20");
        assertThat(told.getMap("mostFrequentPercent")).containsEntry("value", "100.00");
    }

    @Test
    void nobody_counts_what_is_not_theirs_and_nothing_has_no_percentage() {
        var plant = Plant.withTanks(area, 1);
        var neighbour = Plant.withTanks(area, 1);
        History.drawn(new Random(4), sensors(plant), begin, Duration.ofDays(6)).store();
        var period = "from=%s&until=%s".formatted(today.minusDays(8), today.minusDays(2));

        var own = plant.employee().get("/api/v1/alarm-statistics?" + period).jsonPath();
        var foreign =
                neighbour.employee().get("/api/v1/alarm-statistics?" + period).jsonPath();
        var elsewhere = Plant.official("duty-officer", Plant.WEIYANG)
                .get("/api/v1/alarm-statistics?uscc=%s&%s".formatted(plant.uscc(), period))
                .jsonPath();

        assertThat(own.getInt("alarms")).isPositive();
        assertThat(own.getInt("operators")).isEqualTo(1);
        assertThat(foreign.getInt("alarms")).isZero();
        assertThat(foreign.getMap("severePercent")).doesNotContainEntry("value", "0.00");
        assertThat(elsewhere.getInt("alarms")).isZero();
        assertThat(elsewhere.getInt("operators")).isZero();
        plant.gateway().get("/api/v1/alarm-statistics").then().statusCode(403);
    }

    @Test
    void days_are_checked() {
        for (var wrong : Map.of(
                        "from=" + today.plusDays(1),
                        "from",
                        "from=soon",
                        "from",
                        "from=2026-03-02&until=2026-03-01",
                        "until",
                        "from=2026-01-01&until=2026-04-03",
                        "until")
                .entrySet()) {
            Plant.official("analyst", area)
                    .get("/api/v1/alarm-statistics?" + wrong.getKey())
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo(wrong.getValue()));
        }
    }

    private JsonPath statistics(String query) {
        return Plant.official("duty-officer", area)
                .get("/api/v1/alarm-statistics?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Integer> sensors(Plant plant) {
        return IntStream.rangeClosed(1, (int)
                        Database.number("select count(*) from sensor where uscc = '%s'".formatted(plant.uscc())))
                .map(tank -> (int) Database.number(
                        "select number from sensor where uscc = '%s' and tag = 'LT-%d'".formatted(plant.uscc(), tank)))
                .boxed()
                .toList();
    }

    private static void isAverage(@Nullable Integer told, OptionalDouble counted) {
        assertThat(told != null).isEqualTo(counted.isPresent());
        if (told != null) {
            assertThat(told.doubleValue()).isCloseTo(counted.getAsDouble(), within(1.0));
        }
    }

    private static List<Long> counts(JsonPath told) {
        return Stream.of(
                        "alarms",
                        "mostInTenMinutes.value",
                        "mostInAnHour.value",
                        "standing.value",
                        "chattering.value",
                        "fleeting.value",
                        "acknowledged",
                        "closed",
                        "floodPeriods")
                .map(figure -> Long.valueOf(told.getString(figure)))
                .toList();
    }

    private static List<Long> counts(Recount recount) {
        return List.of(
                recount.alarms(),
                recount.most(Duration.ofMinutes(10)),
                recount.most(Duration.ofHours(1)),
                recount.standing(),
                (long) recount.chattering().size(),
                recount.fleeting(),
                recount.acknowledged(),
                recount.closed(),
                recount.floodPeriods());
    }
}
