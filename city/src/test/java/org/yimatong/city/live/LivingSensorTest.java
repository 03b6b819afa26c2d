package org.yimatong.city.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.Level;
import org.yimatong.city.catalogue.Sensor;

class LivingSensorTest {

    /** One sensor of each type in the city. */
    static Stream<Sensor> sensors() {
        return City.fromFiles().sensors().stream()
                .filter(sensor -> !sensor.uscc().equals(City.PLANT))
                .collect(Collectors.toMap(
                        sensor -> List.of(sensor.quantity(), sensor.unit(), sensor.limits()),
                        Function.identity(),
                        (one, _) -> one))
                .values()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("sensors")
    void between_episodes_a_sensor_stays_within_its_limits(Sensor sensor) {
        var living = new LivingSensor(sensor, 0, new Random(1));

        assertThat(IntStream.range(0, 5_000).mapToObj(_ -> living.measure()))
                .allSatisfy(value -> assertThat(sensor.limits().levelOf(value)).isEqualTo(Level.NORMAL));
    }

    @ParameterizedTest
    @MethodSource("sensors")
    void an_episode_crosses_a_limit_within_the_range_and_returns(Sensor sensor) {
        var living = new LivingSensor(sensor, 0.01, new Random(1));

        var values = IntStream.range(0, 5_000).mapToObj(_ -> living.measure()).toList();

        assertThat(values)
                .allMatch(value -> value.compareTo(sensor.rangeLow()) >= 0 && value.compareTo(sensor.rangeHigh()) <= 0);
        var levels = values.stream().map(sensor.limits()::levelOf).toList();
        int crossing = IntStream.range(0, levels.size())
                .filter(i -> levels.get(i) != Level.NORMAL)
                .findFirst()
                .orElseThrow();
        assertThat(levels.subList(crossing, levels.size())).contains(Level.NORMAL);
    }

    @Test
    void a_sensor_does_not_stand_still() {
        var living = new LivingSensor(sensors().findFirst().orElseThrow(), 0, new Random(1));

        assertThat(IntStream.range(0, 100).mapToObj(_ -> living.measure()).distinct())
                .hasSizeGreaterThan(5);
    }
}
