package org.yimatong.inspections.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.inspections.finding.FindingExamples.INSPECTOR;
import static org.yimatong.inspections.finding.FindingExamples.IN_TWO_WEEKS;
import static org.yimatong.inspections.finding.FindingExamples.MONDAY_2_MARCH;
import static org.yimatong.inspections.finding.FindingExamples.OTHER_INSPECTOR;
import static org.yimatong.inspections.finding.FindingExamples.SAFETY_OFFICER;
import static org.yimatong.inspections.finding.FindingExamples.aDanger;
import static org.yimatong.inspections.finding.FindingExamples.aFinding;
import static org.yimatong.inspections.finding.FindingExamples.aRectifiedFinding;
import static org.yimatong.inspections.finding.FindingExamples.aReport;
import static org.yimatong.inspections.finding.FindingExamples.findingOf;
import static org.yimatong.inspections.finding.FindingExamples.reportDueOn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.calendar.DeadlinePassed;
import org.yimatong.inspections.caller.Actor;

class FindingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void a_reported_finding_is_to_be_rectified_by_its_deadline() {
        var finding = aFinding();

        assertThat(finding.state()).isEqualTo(FindingState.RECTIFYING);
        assertThat(finding.dueOn()).isEqualTo(IN_TWO_WEEKS);
        assertThat(finding.version()).isEqualTo(1);
    }

    @Test
    void today_in_xian_is_no_deadline_in_the_past() {
        assertThat(findingOf(reportDueOn(TODAY)).dueOn()).isEqualTo(TODAY);
    }

    @Test
    void yesterday_in_xian_is_refused_though_it_is_still_today_in_utc() {
        var yesterday = reportDueOn(TODAY.minusDays(1));

        assertThatThrownBy(() -> findingOf(yesterday))
                .isInstanceOf(DeadlinePassed.class)
                .hasMessageContaining("2026-03-01")
                .hasMessageContaining("2026-03-02");
    }

    @Test
    void a_new_order_moves_the_deadline() {
        var finding = aFinding();

        finding.orderRectification(IN_TWO_WEEKS.plusDays(7), INSPECTOR, MONDAY_2_MARCH);

        assertThat(finding.dueOn()).isEqualTo(IN_TWO_WEEKS.plusDays(7));
        assertThat(finding.state()).isEqualTo(FindingState.RECTIFYING);
    }

    @Test
    void an_order_for_the_same_day_orders_nothing() {
        var finding = aFinding();

        assertThatThrownBy(() -> finding.orderRectification(IN_TWO_WEEKS, INSPECTOR, MONDAY_2_MARCH))
                .isInstanceOf(DeadlineUnchanged.class);
    }

    @Test
    void a_failed_reinspection_sets_a_new_deadline() {
        var finding = aRectifiedFinding();

        finding.failReinspection("探测器未标定。", IN_TWO_WEEKS.plusDays(3), INSPECTOR, MONDAY_2_MARCH);

        assertThat(finding.state()).isEqualTo(FindingState.RECTIFYING);
        assertThat(finding.dueOn()).isEqualTo(IN_TWO_WEEKS.plusDays(3));
    }

    @Test
    void the_one_who_rectified_never_reinspects() {
        var finding = aRectifiedFinding();
        var samePerson = new Actor(SAFETY_OFFICER.subject(), "另一个名字");

        assertThatThrownBy(() -> finding.passReinspection("合格", samePerson, MONDAY_2_MARCH))
                .isInstanceOf(ReinspectionByRectifier.class);
        assertThatThrownBy(() -> finding.failReinspection("不合格", IN_TWO_WEEKS, samePerson, MONDAY_2_MARCH))
                .isInstanceOf(ReinspectionByRectifier.class);
    }

    @Test
    void it_is_overdue_from_the_day_after_its_deadline_while_it_is_not_rectified() {
        assertThat(aFinding().standing().isOverdue(IN_TWO_WEEKS)).isFalse();
        assertThat(aFinding().standing().isOverdue(IN_TWO_WEEKS.plusDays(1))).isTrue();
        assertThat(aRectifiedFinding().standing().isOverdue(IN_TWO_WEEKS.plusDays(1)))
                .isFalse();
    }

    @Test
    void each_step_is_kept_with_its_number_its_actor_and_what_came_of_it() {
        var finding = aRectifiedFinding();

        assertThat(finding.releaseSteps().getFirst()).satisfies(reported -> {
            assertThat(reported.number()).isEqualTo(1);
            assertThat(reported.kind()).isEqualTo(StepKind.REPORTED);
            assertThat(reported.actor()).isEqualTo(INSPECTOR);
            assertThat(reported.takenAt()).isEqualTo(MONDAY_2_MARCH.instant());
            assertThat(reported.fromState()).isNull();
            assertThat(reported.toState()).isEqualTo(FindingState.RECTIFYING);
        });
        assertThat(finding.releaseSteps()).isEmpty();
    }

    @Test
    void the_same_report_of_the_same_inspector_is_the_same_finding() {
        var report = aReport();
        var finding = findingOf(report);
        finding.orderRectification(IN_TWO_WEEKS.plusDays(7), OTHER_INSPECTOR, MONDAY_2_MARCH);

        assertThat(finding.confirm(INSPECTOR, report)).isSameAs(finding);
    }

    @Test
    void another_report_or_another_inspector_under_the_same_id_is_refused() {
        var report = aReport();
        var finding = findingOf(report);
        var otherDay = new FindingReport(report.id(), report.uscc(), aDanger(), IN_TWO_WEEKS.plusDays(1));

        assertThatThrownBy(() -> finding.confirm(INSPECTOR, otherDay)).isInstanceOf(FindingIdTaken.class);
        assertThatThrownBy(() -> finding.confirm(OTHER_INSPECTOR, report)).isInstanceOf(FindingIdTaken.class);
    }
}
