package org.yimatong.inspections.finding;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.inspections.finding.FindingExamples.findingIn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lifecycle, against the drawing in ADR 42. */
class FindingLifecycleTest {

    /** A line for each state: what may be done there, and where it leads. */
    private static final String DRAWN = """
            RECTIFYING: RECTIFICATION_ORDERED>RECTIFYING RECTIFICATION_SUBMITTED>AWAITING_REINSPECTION \
            EXTENSION_REQUESTED>RECTIFYING EXTENSION_GRANTED>RECTIFYING EXTENSION_REFUSED>RECTIFYING \
            OVERDUE>RECTIFYING ESCALATED>RECTIFYING TRANSFERRED>IN_PENALTY WITHDRAWAL_REQUESTED>RECTIFYING \
            WITHDRAWN>WITHDRAWN LISTED>LISTED
            AWAITING_REINSPECTION: REINSPECTION_FAILED>RECTIFYING REINSPECTION_PASSED>CLOSED
            CLOSED: REOPENED>RECTIFYING
            LISTED: OVERDUE>LISTED ESCALATED>LISTED TRANSFERRED>LISTED DELISTING_REQUESTED>AWAITING_DELISTING
            AWAITING_DELISTING: DELISTING_INSPECTED>AWAITING_DELISTING DELISTING_REFUSED>LISTED DELISTED>DELISTED
            DELISTED: REOPENED>RECTIFYING
            IN_PENALTY: RECTIFICATION_ORDERED>RECTIFYING
            WITHDRAWN:
            """;

    static Stream<Arguments> every_state_and_step() {
        return Arrays.stream(FindingState.values())
                .flatMap(from -> Arrays.stream(StepKind.values()).map(step -> Arguments.of(from, step)));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_step")
    void each_step_leads_from_each_state_where_it_is_drawn_or_nowhere(FindingState from, StepKind step) {
        assertThat(from.after(step).map(Enum::name).orElse("nowhere"))
                .isEqualTo(drawn(from).getOrDefault(step.name(), "nowhere"));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_step")
    void a_finding_takes_the_drawn_steps_and_no_other(FindingState from, StepKind step) {
        var finding = findingIn(from);
        FindingMoves.prepare(finding, step);

        if (step != StepKind.REPORTED && drawn(from).containsKey(step.name())) {
            FindingMoves.take(finding, step);
            assertThat(finding.state().name()).isEqualTo(drawn(from).get(step.name()));
            assertThat(finding.releaseSteps().getLast().kind()).isEqualTo(step);
        } else if (!step.isOfClock() && step != StepKind.REPORTED) {
            assertThatThrownBy(() -> FindingMoves.take(finding, step)).isInstanceOf(FindingStepRefused.class);
            assertThat(finding.state()).isEqualTo(from);
        }
    }

    @Test
    void people_are_told_of_the_steps_that_people_take() {
        assertThat(FindingState.LISTED.allowedSteps())
                .containsExactly(StepKind.TRANSFERRED, StepKind.DELISTING_REQUESTED);
    }

    /** Whatever is tried in whatever order, the finding is only ever where a drawn step leads. */
    @Test
    void random_ways_never_leave_the_drawing() {
        var random = new Random(42);
        for (var way = 0; way < 2_000; way++) {
            var finding = FindingExamples.aFinding();
            finding.releaseSteps();
            for (var attempt = 0; attempt < 30; attempt++) {
                var before = finding.state();
                var step = StepKind.values()[1 + random.nextInt(StepKind.values().length - 1)];
                FindingMoves.tryTo(finding, step);
                var taken = finding.releaseSteps();
                if (taken.isEmpty()) {
                    assertThat(finding.state()).isEqualTo(before);
                } else {
                    assertThat(taken).hasSize(1);
                    var kind = taken.getFirst().kind().name();
                    assertThat(finding.state().name())
                            .as("%s after %s", before, kind)
                            .isEqualTo(drawn(before).get(kind));
                    assertThat(taken.getFirst().fromState()).isEqualTo(before);
                }
            }
        }
    }

    @Test
    void every_state_can_be_left_for_a_verified_one_except_the_withdrawn() {
        var over = Set.of("CLOSED", "DELISTED");
        for (var from : FindingState.values()) {
            var reached = reachedFrom(from);
            assertThat(reached.stream().anyMatch(over::contains))
                    .as(from.name())
                    .isEqualTo(from != FindingState.WITHDRAWN);
        }
    }

    private static Set<String> reachedFrom(FindingState from) {
        var reached = Set.of(from.name());
        while (true) {
            var wider = Stream.concat(
                            reached.stream(),
                            reached.stream().flatMap(state -> drawn(FindingState.valueOf(state)).values().stream()))
                    .collect(toSet());
            if (wider.equals(reached)) {
                return reached;
            }
            reached = wider;
        }
    }

    private static Map<String, String> drawn(FindingState from) {
        var line = DRAWN.lines()
                .filter(one -> one.startsWith(from.name() + ":"))
                .findFirst()
                .orElseThrow();
        var steps = new HashMap<String, String>();
        for (var step : line.substring(line.indexOf(':') + 1).strip().split(" ")) {
            if (!step.isBlank()) {
                steps.put(step.substring(0, step.indexOf('>')), step.substring(step.indexOf('>') + 1));
            }
        }
        return steps;
    }
}
