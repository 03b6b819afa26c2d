package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.TennesseeEastman;
import org.yimatong.hazards.TennesseeEastman.Transition;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.Thresholds;

class TennesseeEastmanEngineTest {

    @ParameterizedTest
    @ValueSource(strings = {"d00_te", "d01_te", "d04_te", "d06_te"})
    void a_run_causes_exactly_its_expected_transitions(String run) {
        var samples = TennesseeEastman.samples(run);
        var transitions = new ArrayList<Transition>();

        for (var row : TennesseeEastman.sensors()) {
            transitions.addAll(transitions(sensor(row), Integer.parseInt(row.get("column")), samples));
        }

        assertThat(transitions).isEqualTo(TennesseeEastman.expectedTransitions(run));
    }

    private static List<Transition> transitions(MonitoredSensor sensor, int column, List<double[]> samples) {
        var followed = AlarmExamples.of(sensor);
        for (var sample = 0; sample < samples.size(); sample++) {
            followed.reading(samples.get(sample)[column], sample);
        }
        return followed.alarms().stream()
                .flatMap(alarm -> alarm.news().transitions().stream())
                .sorted(Comparator.comparing(AlarmTransition::observedAt))
                .map(transition -> new Transition(
                        sensor.tag(),
                        (int) transition.sequence(),
                        transition.level().name()))
                .toList();
    }

    private static MonitoredSensor sensor(CSVRecord row) {
        return new MonitoredSensor(
                1,
                "91610117MA6TE0019E",
                "610117",
                "610110001001",
                row.get("tag"),
                row.get("unit"),
                Double.parseDouble(row.get("range_low")),
                Double.parseDouble(row.get("range_high")),
                new Thresholds(
                        limit(row, "low_low", Thresholds.NONE.lowLow()),
                        limit(row, "low", Thresholds.NONE.low()),
                        limit(row, "high", Thresholds.NONE.high()),
                        limit(row, "high_high", Thresholds.NONE.highHigh())));
    }

    private static double limit(CSVRecord row, String column, double missing) {
        return row.get(column).isEmpty() ? missing : Double.parseDouble(row.get(column));
    }
}
