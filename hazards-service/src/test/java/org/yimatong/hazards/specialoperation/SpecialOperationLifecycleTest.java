package org.yimatong.hazards.specialoperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.yimatong.hazards.specialoperation.PermitExamples.RULES;
import static org.yimatong.hazards.specialoperation.PermitExamples.WEDNESDAY;
import static org.yimatong.hazards.specialoperation.PermitExamples.hotWork;
import static org.yimatong.hazards.specialoperation.PermitExamples.permit;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.hazards.enterprise.EnterpriseExamples;
import org.yimatong.hazards.specialoperation.GasSample.GasKind;
import org.yimatong.kit.problem.InvalidInput;

class SpecialOperationLifecycleTest {

    private static final Instant REPORTED_AT = WEDNESDAY.minus(Duration.ofHours(1));

    private final SpecialOperation operation = SpecialOperation.report(
            EnterpriseExamples.anEnterprise(),
            permit(hotWork(OperationLevel.SECOND, WorkPlace.OTHER), WEDNESDAY, Duration.ofHours(72)),
            REPORTED_AT);

    @ParameterizedTest
    @EnumSource
    void each_step_is_taken_from_where_the_drawing_allows_it_only(OperationState from) {
        var allowed = Map.of(
                        OperationState.REPORTED,
                                EnumSet.of(
                                        OperationStepKind.STARTED,
                                        OperationStepKind.CANCELLED,
                                        OperationStepKind.CHANGED),
                        OperationState.RUNNING,
                                EnumSet.of(
                                        OperationStepKind.INTERRUPTED,
                                        OperationStepKind.COMPLETED,
                                        OperationStepKind.CANCELLED,
                                        OperationStepKind.CHANGED),
                        OperationState.INTERRUPTED,
                                EnumSet.of(
                                        OperationStepKind.RESUMED,
                                        OperationStepKind.COMPLETED,
                                        OperationStepKind.CANCELLED,
                                        OperationStepKind.CHANGED))
                .getOrDefault(from, EnumSet.noneOf(OperationStepKind.class));

        for (var step : EnumSet.range(OperationStepKind.STARTED, OperationStepKind.CANCELLED)) {
            var tried = at(from);
            var refusal = catchThrowable(() -> take(tried, step, WEDNESDAY.plusSeconds(100)));
            if (allowed.contains(step)) {
                assertThat(refusal).as(from + " " + step).isNull();
            } else {
                assertThat(refusal).as(from + " " + step).isInstanceOf(SpecialOperationStepRefused.class);
            }
        }
    }

    @Test
    void work_takes_place_within_the_period_of_its_permit() {
        assertThatThrownBy(() -> take(operation, OperationStepKind.STARTED, WEDNESDAY.minusSeconds(1)))
                .isInstanceOf(PermitNotInForce.class);
        assertThatThrownBy(() -> take(operation, OperationStepKind.STARTED, operation.validUntil()))
                .isInstanceOf(PermitNotInForce.class);
    }

    @Test
    void work_that_begins_or_goes_on_at_night_needs_the_higher_level() {
        var night = Instant.parse("2026-12-02T14:00:00Z");
        assertThatThrownBy(() -> take(operation, OperationStepKind.STARTED, night))
                .isInstanceOf(PermitRefused.class);

        var interrupted = at(OperationState.INTERRUPTED);
        assertThatThrownBy(() -> take(interrupted, OperationStepKind.RESUMED, night))
                .isInstanceOfSatisfying(
                        PermitRefused.class,
                        refused -> assertThat(refused.members()).containsEntry("neededLevel", OperationLevel.FIRST));
    }

    @Test
    void gas_is_analysed_anew_after_more_than_thirty_minutes_however_often_the_permit_was_changed_meanwhile() {
        var stopped = at(OperationState.INTERRUPTED);
        var since = stopped.progress().interruptedAt();
        stopped.change(operation.permit().particulars(), since.plus(Duration.ofMinutes(20)));

        assertThatThrownBy(
                        () -> stopped.resume(since.plus(Duration.ofMinutes(30)).plusSeconds(1), List.of(), RULES))
                .isInstanceOf(InvalidInput.class);

        stopped.resume(since.plus(Duration.ofMinutes(30)), List.of(), RULES);
        assertThat(stopped.state()).isEqualTo(OperationState.RUNNING);
    }

    @Test
    void a_permit_that_runs_out_ends_what_stands_still_and_makes_overdue_what_runs() {
        for (var from : EnumSet.of(OperationState.REPORTED, OperationState.INTERRUPTED)) {
            var still = at(from);
            assertThat(still.runOut()).isEqualTo(OperationStepKind.EXPIRED);
            assertThat(still.state()).isEqualTo(OperationState.EXPIRED);
            assertThat(still.progress().endedAt()).isEqualTo(still.validUntil());
        }
        var running = at(OperationState.RUNNING);
        assertThat(running.hasRunOut(running.validUntil().minusNanos(1_000))).isFalse();
        assertThat(running.hasRunOut(running.validUntil())).isTrue();
        assertThat(running.runOut()).isEqualTo(OperationStepKind.OVERDUE);
        assertThat(running.state()).isEqualTo(OperationState.RUNNING);
        assertThat(running.progress().overdueSince()).isEqualTo(running.validUntil());
        assertThat(running.hasRunOut(running.validUntil())).isFalse();
    }

    @Test
    void who_tells_late_that_work_ended_in_time_did_not_work_beyond_the_permit() {
        for (var ended : List.of(operation.validUntil(), operation.validUntil().minusSeconds(60))) {
            var late = at(OperationState.RUNNING);
            late.runOut();

            late.end(OperationState.COMPLETED, ended);

            assertThat(late.progress().overdueSince()).isNull();
            assertThat(late.progress().endedAfterOverdue()).isTrue(); // the others were told that it is overdue
        }
        var overdue = at(OperationState.RUNNING);
        overdue.runOut();
        overdue.end(OperationState.COMPLETED, overdue.validUntil().plusSeconds(1));
        assertThat(overdue.progress().overdueSince()).isEqualTo(overdue.validUntil());
    }

    @Test
    void work_that_stops_after_its_permit_ran_out_is_over() {
        var overdue = at(OperationState.RUNNING);
        overdue.runOut();
        var stopped = overdue.validUntil().plusSeconds(600);

        overdue.interrupt(stopped);

        assertThat(overdue.stoppedOverdue()).isTrue();
        assertThat(overdue.endInterrupted()).isEqualTo(stopped);
        assertThat(overdue.state()).isEqualTo(OperationState.EXPIRED);
        assertThat(overdue.progress().overdueSince()).isEqualTo(overdue.validUntil());
        assertThat(overdue.progress().endedAfterOverdue()).isTrue();
    }

    private static SpecialOperation at(OperationState state) {
        var operation = SpecialOperation.report(
                EnterpriseExamples.anEnterprise(),
                permit(hotWork(OperationLevel.SECOND, WorkPlace.OTHER), WEDNESDAY, Duration.ofHours(72)),
                REPORTED_AT);
        var way = switch (state) {
            case REPORTED -> List.<OperationStepKind>of();
            case RUNNING -> List.of(OperationStepKind.STARTED);
            case INTERRUPTED -> List.of(OperationStepKind.STARTED, OperationStepKind.INTERRUPTED);
            case COMPLETED -> List.of(OperationStepKind.STARTED, OperationStepKind.COMPLETED);
            case CANCELLED -> List.of(OperationStepKind.CANCELLED);
            case EXPIRED -> List.of(OperationStepKind.EXPIRED);
        };
        way.forEach(step -> take(operation, step, WEDNESDAY));
        return operation;
    }

    private static void take(SpecialOperation operation, OperationStepKind step, Instant at) {
        var samples = List.of(GasAnalysisTest.sample(GasKind.COMBUSTIBLE, "0.1", at));
        switch (step) {
            case STARTED -> operation.start(at, samples, RULES);
            case INTERRUPTED -> operation.interrupt(at);
            case RESUMED -> operation.resume(at, samples, RULES);
            case CHANGED -> operation.change(operation.permit().particulars(), at);
            case COMPLETED -> operation.end(OperationState.COMPLETED, at);
            case CANCELLED -> operation.end(OperationState.CANCELLED, at);
            case EXPIRED, OVERDUE -> operation.runOut();
            case REPORTED -> throw new IllegalArgumentException("Nobody reports twice");
        }
    }
}
