package org.yimatong.inspections.finding;

import static org.yimatong.inspections.finding.FindingExamples.INSPECTOR;
import static org.yimatong.inspections.finding.FindingExamples.MONDAY_2_MARCH;
import static org.yimatong.inspections.finding.FindingExamples.OTHER_INSPECTOR;
import static org.yimatong.inspections.finding.FindingExamples.RULES;
import static org.yimatong.inspections.finding.FindingExamples.SAFETY_OFFICER;
import static org.yimatong.inspections.finding.FindingExamples.SUPERVISOR;

import java.time.Clock;
import java.time.Duration;
import org.yimatong.kit.problem.Refusal;

/** Each step a finding knows, taken by those who take it. */
final class FindingMoves {

    private static final Clock CLOCK = MONDAY_2_MARCH;

    private FindingMoves() {}

    /** Does what has to come before a step that needs two people. */
    static void prepare(Finding finding, StepKind step) {
        if (finding.state().after(step).isEmpty()) {
            return;
        }
        switch (step) {
            case EXTENSION_GRANTED, EXTENSION_REFUSED -> take(finding, StepKind.EXTENSION_REQUESTED);
            case WITHDRAWN -> take(finding, StepKind.WITHDRAWAL_REQUESTED);
            case ESCALATED -> take(finding, StepKind.OVERDUE);
            case DELISTED -> new ListedFinding(finding).passInspection("合格", INSPECTOR, CLOCK);
            case DELISTING_REFUSED ->
                new ListedFinding(finding).failInspection("不合格", finding.dueOn().plusDays(9), INSPECTOR, CLOCK);
            default -> {} // one person is enough
        }
    }

    static void tryTo(Finding finding, StepKind step) {
        try {
            take(finding, step);
        } catch (Refusal refused) {
            // tried and refused
        }
    }

    static void take(Finding finding, StepKind step) {
        var day = finding.dueOn().plusDays(7);
        var extension = new FindingExtension(finding);
        var detour = new FindingDetour(finding);
        var listed = new ListedFinding(finding);
        switch (step) {
            case REPORTED -> throw new IllegalArgumentException("Every finding begins with it");
            case RECTIFICATION_ORDERED -> finding.orderRectification(day, INSPECTOR, CLOCK);
            case RECTIFICATION_SUBMITTED -> finding.submitRectification("已整改", SAFETY_OFFICER, CLOCK);
            case REINSPECTION_FAILED -> finding.failReinspection("不合格", day, INSPECTOR, CLOCK);
            case REINSPECTION_PASSED -> finding.passReinspection("合格", INSPECTOR, CLOCK);
            case EXTENSION_REQUESTED -> extension.request(day, "配件未到", RULES, SAFETY_OFFICER, CLOCK);
            case EXTENSION_GRANTED -> extension.grant(day, "同意", INSPECTOR, CLOCK);
            case EXTENSION_REFUSED -> extension.refuse("不同意", INSPECTOR, CLOCK);
            case OVERDUE, ESCALATED -> finding.lapse(RULES, Clock.offset(CLOCK, Duration.ofDays(365)));
            case TRANSFERRED -> detour.transfer("移送", INSPECTOR, CLOCK);
            case REOPENED -> detour.reopen("复发", day, INSPECTOR, CLOCK);
            case WITHDRAWAL_REQUESTED -> detour.requestWithdrawal("误报", INSPECTOR, CLOCK);
            case WITHDRAWN -> detour.withdraw("属实", SUPERVISOR, CLOCK);
            case LISTED -> listed.list(day, "挂牌", SUPERVISOR, CLOCK);
            case DELISTING_REQUESTED -> listed.requestDelisting("报告", SAFETY_OFFICER, CLOCK);
            case DELISTING_INSPECTED, DELISTED -> listed.passInspection("合格", OTHER_INSPECTOR, CLOCK);
            case DELISTING_REFUSED -> listed.failInspection("不合格", day, OTHER_INSPECTOR, CLOCK);
        }
    }
}
