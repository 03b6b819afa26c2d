package org.yimatong.city.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.city.catalogue.City;

class PromiseHabitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant DEADLINE = Instant.parse("2026-11-22T02:00:00Z");

    private final List<Supervised> promising = Troubles.of(City.fromFiles()).stream()
            .filter(Supervised::promisesDaily)
            .toList();

    @Test
    void over_the_days_most_promise_in_time_a_few_late_and_hardly_any_not_at_all() {
        var days = IntStream.range(0, 100).mapToObj(DAY::plusDays).toList();
        var times = days.stream()
                .flatMap(day -> promising.stream().map(one -> PromiseHabit.promisesAt(one, day, DEADLINE)))
                .toList();

        var forgotten = times.stream().filter(time -> time.isEmpty()).count();
        var late = times.stream()
                .flatMap(time -> time.stream())
                .filter(at -> !at.isBefore(DEADLINE))
                .count();
        assertThat(forgotten).isBetween(30L, 130L);
        assertThat(late).isBetween(60L, 200L);
    }

    @Test
    void the_plant_never_forgets() {
        var plant = promising.getFirst();

        assertThat(plant.uscc()).isEqualTo(City.PLANT);
        assertThat(IntStream.range(0, 1000))
                .allSatisfy(days -> assertThat(PromiseHabit.promisesAt(plant, DAY.plusDays(days), DEADLINE))
                        .hasValueSatisfying(at -> assertThat(at).isBefore(DEADLINE)));
    }

    @Test
    void a_promise_names_a_ticket_for_each_special_operation_and_stops_what_is_suspended() {
        for (var one : promising) {
            var promise = PromiseText.of(one, DAY, true, false);
            int operations = 0;
            for (var count : promise.path("operations")) {
                operations += count.asInt();
            }
            assertThat(promise.path("tickets")).hasSize(operations);
            assertThat(promise.at("/units/running").asInt())
                    .isEqualTo(one.sources().size());
        }
        var suspended = PromiseText.of(promising.getLast(), DAY, false, true);
        assertThat(suspended.at("/units/running").asInt()).isZero();
        assertThat(suspended.path("riskGrade").asText()).isEqualTo("CONSIDERABLE");
    }

    @Test
    void nobody_promises_what_their_statement_denies() {
        for (var one : promising) {
            assertThat(words(PromiseText.of(one, DAY, true, false))).contains("安全运行状态");
            assertThat(words(PromiseText.of(one, DAY, false, false)))
                    .contains("停车")
                    .doesNotContain("安全运行状态");
            assertThat(words(PromiseText.of(one, DAY, true, true)))
                    .contains("重大隐患尚未消除")
                    .doesNotContain("安全运行状态", "落实到位");
            assertThat(words(PromiseText.of(one, DAY, false, true))).contains("停车", "重大隐患尚未消除");
        }
    }

    private static String words(JsonNode promise) {
        return promise.path("promise").asText();
    }
}
