package org.yimatong.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.TennesseeEastman.Transition;
import org.yimatong.testing.RealServers;

/** The service's story: a plant's readings go in over HTTP, and exactly its alarms come out. */
@QuarkusTest
@RealServers
class TennesseeEastmanScenarioTest {

    private static final Duration BETWEEN_SAMPLES = Duration.ofMinutes(3);

    @ParameterizedTest(name = "{0}, {1} samples a message")
    @CsvSource({"d04_te, 45", "d06_te, 7"})
    void a_run_raises_exactly_its_alarms_however_it_is_cut_into_messages(String run, int samplesPerMessage) {
        var plant = Plant.tennesseeEastman();
        var samples = TennesseeEastman.samples(run);
        var begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(3));
        var messages = messages(samples, begin, samplesPerMessage);

        messages.forEach(message -> plant.send(message).statusCode(200));
        plant.awaitLatest("XMEAS-22", samples.size() - 1);
        assertThat(transitions(plant, begin))
                .containsExactlyInAnyOrderElementsOf(TennesseeEastman.expectedTransitions(run));

        messages.forEach(message -> plant.send(message).statusCode(200));
        plant.send("XMEAS-22", Instant.now(), 1_000, samples.getLast()[21]).statusCode(200);
        plant.awaitLatest("XMEAS-22", 1_000);
        assertThat(transitions(plant, begin))
                .containsExactlyInAnyOrderElementsOf(TennesseeEastman.expectedTransitions(run));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({"d01_te, 1", "d06_te, 2"})
    void a_shuffled_run_has_the_same_transitions_in_the_end_and_the_late_ones_marked(String run, long seed) {
        var random = new Random(seed);
        var plant = Plant.tennesseeEastman();
        var samples = TennesseeEastman.samples(run);
        var begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(3));
        var readings = new ArrayList<>(messages(samples, begin, samples.size()).getFirst());
        readings.addAll(readings.subList(0, readings.size() / 10));
        Collections.shuffle(readings, random);

        for (var first = 0; first < readings.size(); ) {
            var next = Math.min(readings.size(), first + 1 + random.nextInt(1_000));
            plant.send(readings.subList(first, next)).statusCode(200);
            first = next;
        }
        plant.send("XMEAS-22", Instant.now(), 1_000, samples.getLast()[21]).statusCode(200);
        plant.awaitLatest("XMEAS-22", 1_000);

        assertThat(transitions(plant, begin))
                .containsExactlyInAnyOrderElementsOf(TennesseeEastman.expectedTransitions(run));
        assertThat(plant.alarms())
                .anySatisfy(alarm -> assertThat(plant.transitions(alarm.get("id")))
                        .anySatisfy(transition -> assertThat(transition).containsEntry("late", true)));
    }

    private static List<List<Map<String, Object>>> messages(List<double[]> samples, Instant begin, int each) {
        var sensors = TennesseeEastman.sensors();
        var messages = new ArrayList<List<Map<String, Object>>>();
        for (var first = 0; first < samples.size(); first += each) {
            var message = new ArrayList<Map<String, Object>>();
            for (var sample = first; sample < Math.min(first + each, samples.size()); sample++) {
                for (var sensor : sensors) {
                    var value = samples.get(sample)[Integer.parseInt(sensor.get("column"))];
                    message.add(Plant.reading(sensor.get("tag"), at(begin, sample), sample, value));
                }
            }
            messages.add(message);
        }
        return messages;
    }

    private static List<Transition> transitions(Plant plant, Instant begin) {
        var transitions = new ArrayList<Transition>();
        for (var alarm : plant.alarms()) {
            for (var transition : plant.transitions(alarm.get("id"))) {
                var sample = ((Number) transition.get("sequence")).intValue();
                assertThat(transition.get("observedAt"))
                        .isEqualTo(at(begin, sample).toString());
                transitions.add(new Transition(
                        String.valueOf(alarm.get("tag")), sample, String.valueOf(transition.get("level"))));
            }
        }
        return transitions;
    }

    private static Instant at(Instant begin, int sample) {
        return begin.plus(BETWEEN_SAMPLES.multipliedBy(sample));
    }
}
