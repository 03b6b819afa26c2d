package org.yimatong.inspections.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.inspections.finding.FindingExamples.INSPECTOR;
import static org.yimatong.inspections.finding.FindingExamples.IN_TWO_WEEKS;
import static org.yimatong.inspections.finding.FindingExamples.MONDAY_2_MARCH;
import static org.yimatong.inspections.finding.FindingExamples.SAFETY_OFFICER;
import static org.yimatong.inspections.finding.FindingState.AWAITING_REINSPECTION;
import static org.yimatong.inspections.finding.FindingState.CLOSED;
import static org.yimatong.inspections.finding.FindingState.RECTIFYING;
import static org.yimatong.inspections.finding.StepKind.RECTIFICATION_ORDERED;
import static org.yimatong.inspections.finding.StepKind.RECTIFICATION_SUBMITTED;
import static org.yimatong.inspections.finding.StepKind.REINSPECTION_FAILED;
import static org.yimatong.inspections.finding.StepKind.REINSPECTION_PASSED;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingLifecycleTest {

    /** The lifecycle as the national states draw it: 0 整改中, 1 待验收, 9 已验收. */
    private record Drawn(FindingState from, StepKind step, FindingState to) {}

    private static final List<Drawn> DRAWN = List.of(
            new Drawn(RECTIFYING, RECTIFICATION_ORDERED, RECTIFYING),
            new Drawn(RECTIFYING, RECTIFICATION_SUBMITTED, AWAITING_REINSPECTION),
            new Drawn(AWAITING_REINSPECTION, REINSPECTION_FAILED, RECTIFYING),
            new Drawn(AWAITING_REINSPECTION, REINSPECTION_PASSED, CLOSED));

    static Stream<Arguments> every_state_and_state() {
        return Arrays.stream(FindingState.values())
                .flatMap(from -> Arrays.stream(FindingState.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> every_state_and_step() {
        return Arrays.stream(FindingState.values())
                .flatMap(from -> Arrays.stream(StepKind.values()).map(step -> Arguments.of(from, step)));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_state")
    void leads_from_state_to_state_as_drawn(FindingState from, FindingState to) {
        var steps = from.allowedSteps().stream()
                .filter(step -> from.after(step).orElseThrow() == to)
                .toList();

        assertThat(steps)
                .containsExactlyElementsOf(DRAWN.stream()
                        .filter(drawn -> drawn.from() == from && drawn.to() == to)
                        .map(Drawn::step)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("every_state_and_step")
    void takes_the_drawn_steps_and_no_other(FindingState from, StepKind step) {
        var drawn = DRAWN.stream()
                .filter(one -> one.from() == from && one.step() == step)
                .findFirst();
        if (step == StepKind.REPORTED) {
            assertThat(drawn).isEmpty();
            assertThat(from.after(step)).isEmpty();
            return;
        }
        var finding = findingIn(from);

        if (drawn.isPresent()) {
            take(step).accept(finding);
            assertThat(finding.state()).isEqualTo(drawn.get().to());
        } else {
            assertThatThrownBy(() -> take(step).accept(finding)).isInstanceOf(FindingStepRefused.class);
            assertThat(finding.state()).isEqualTo(from);
        }
    }

    private static Finding findingIn(FindingState state) {
        return switch (state) {
            case RECTIFYING -> FindingExamples.aFinding();
            case AWAITING_REINSPECTION -> FindingExamples.aRectifiedFinding();
            case CLOSED -> FindingExamples.aClosedFinding();
        };
    }

    private static Consumer<Finding> take(StepKind step) {
        var day = IN_TWO_WEEKS.plusDays(7);
        return switch (step) {
            case REPORTED -> throw new IllegalArgumentException("Every finding begins with it");
            case RECTIFICATION_ORDERED -> finding -> finding.orderRectification(day, INSPECTOR, MONDAY_2_MARCH);
            case RECTIFICATION_SUBMITTED ->
                finding -> finding.submitRectification("已整改", SAFETY_OFFICER, MONDAY_2_MARCH);
            case REINSPECTION_FAILED -> finding -> finding.failReinspection("不合格", day, INSPECTOR, MONDAY_2_MARCH);
            case REINSPECTION_PASSED -> finding -> finding.passReinspection("合格", INSPECTOR, MONDAY_2_MARCH);
        };
    }
}
