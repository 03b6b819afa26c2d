package org.yimatong.city.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.city.catalogue.Level;
import org.yimatong.city.plant.TennesseeEastman.Run;
import org.yimatong.city.plant.TennesseeEastman.Transition;

class TennesseeEastmanTest {

    @ParameterizedTest
    @EnumSource
    void a_run_has_960_samples_of_22_values(Run run) {
        var samples = TennesseeEastman.samples(run);

        assertThat(samples).hasSize(960).allSatisfy(sample -> assertThat(sample).hasSize(22));
    }

    @ParameterizedTest
    @EnumSource
    void every_value_lies_where_its_sensor_can_measure(Run run) {
        assertThat(TennesseeEastman.samples(run))
                .allSatisfy(sample -> assertThat(IntStream.range(0, 22))
                        .allMatch(column -> isInRange(TennesseeEastman.sensors().get(column), sample.get(column))));
    }

    private static boolean isInRange(PlantSensor sensor, BigDecimal value) {
        return value.compareTo(sensor.rangeLow()) >= 0 && value.compareTo(sensor.rangeHigh()) <= 0;
    }

    @Test
    void values_are_exactly_those_recorded() {
        var first = TennesseeEastman.samples(Run.D00).getFirst();

        assertThat(first.getFirst()).isEqualTo(new BigDecimal("2.4889000e-01"));
        assertThat(first.get(6)).isEqualByComparingTo("2705.2");
        assertThat(first.getLast()).isEqualByComparingTo("77.274");
    }

    @Test
    void sensors_are_the_22_continuous_measurements() {
        assertThat(TennesseeEastman.sensors()).hasSize(22);
        assertThat(TennesseeEastman.sensors().getFirst().tag()).isEqualTo("XMEAS-01");
        assertThat(TennesseeEastman.sensors().get(7).limits().lowLow()).isNull();
        assertThat(TennesseeEastman.sensors().get(7).limits().low()).isEqualByComparingTo("50");
    }

    /** A second reckoning that shares no code with {@code Limits}. */
    @ParameterizedTest
    @EnumSource
    void the_expected_transitions_follow_from_the_data(Run run) {
        var samples = TennesseeEastman.samples(run);

        var transitions = new ArrayList<Transition>();
        for (int column = 0; column < 22; column++) {
            transitions.addAll(transitions(samples, column));
        }

        assertThat(TennesseeEastman.expectedTransitions(run)).containsExactlyElementsOf(transitions);
    }

    private static List<Transition> transitions(List<List<BigDecimal>> samples, int column) {
        var sensor = TennesseeEastman.sensors().get(column);
        var transitions = new ArrayList<Transition>();
        var standing = Level.NORMAL;
        for (int index = 0; index < samples.size(); index++) {
            var level = level(sensor, samples.get(index).get(column).doubleValue());
            if (level != standing) {
                transitions.add(new Transition(sensor.tag(), index, level));
                standing = level;
            }
        }
        return transitions;
    }

    private static Level level(PlantSensor sensor, double value) {
        var limits = sensor.limits();
        var level = Level.NORMAL;
        level = limits.low() != null && value <= limits.low().doubleValue() ? Level.LOW : level;
        level = limits.lowLow() != null && value <= limits.lowLow().doubleValue() ? Level.LOW_LOW : level;
        level = limits.high() != null && value >= limits.high().doubleValue() ? Level.HIGH : level;
        return limits.highHigh() != null && value >= limits.highHigh().doubleValue() ? Level.HIGH_HIGH : level;
    }

    @ParameterizedTest
    @EnumSource
    void a_value_equal_to_a_limit_is_beyond_it(Level level) {
        var limits = TennesseeEastman.sensors().getFirst().limits();

        var value = switch (level) {
            case LOW_LOW -> limits.lowLow();
            case LOW -> limits.low();
            case NORMAL -> new BigDecimal("0.25");
            case HIGH -> limits.high();
            case HIGH_HIGH -> limits.highHigh();
        };

        assertThat(limits.levelOf(value)).isEqualTo(level);
    }
}
