package org.yimatong.inspections.finding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;

/** Findings, people and days to build tests from. */
public final class FindingExamples {

    /** 2 March in Xi'an already, though 1 March in UTC. */
    public static final Clock MONDAY_2_MARCH = Clock.fixed(Instant.parse("2026-03-01T16:30:00Z"), ZoneOffset.UTC);

    public static final LocalDate IN_TWO_WEEKS = LocalDate.parse("2026-03-16");

    public static final Actor INSPECTOR = new Actor("inspector-1", "李检查");
    public static final Actor OTHER_INSPECTOR = new Actor("inspector-2", "王检查");
    public static final Actor SUPERVISOR = new Actor("supervisor-1", "陈督办");
    public static final Actor SAFETY_OFFICER = new Actor("officer-1", "赵安全");

    /** As a bureau has them that set nothing. */
    public static final FindingRules RULES = new FindingRules() {
        @Override
        public int mostExtensions() {
            return 2;
        }

        @Override
        public int daysUntilCity() {
            return 7;
        }

        @Override
        public int nearbyMetres() {
            return 1000;
        }

        @Override
        public Duration clockEvery() {
            return Duration.ofSeconds(1);
        }
    };

    private FindingExamples() {}

    public static FindingReport aReport() {
        return reportDueOn(IN_TWO_WEEKS);
    }

    public static FindingReport reportDueOn(LocalDate day) {
        return new FindingReport(UUID.randomUUID(), "91610117MA6TE0019E", aDanger(), day);
    }

    public static HiddenDanger aDanger() {
        return new HiddenDanger(Severity.MAJOR, "可燃气体探测器停用", "反应器 R-101 旁的探测器 GT-3 已断电。", null);
    }

    public static Finding aFinding() {
        return findingOf(aReport());
    }

    public static Finding findingOf(FindingReport report) {
        return Finding.report(report, "610117", INSPECTOR, MONDAY_2_MARCH);
    }

    static Finding aRectifiedFinding() {
        var finding = aFinding();
        finding.submitRectification("探测器已恢复供电并标定。", SAFETY_OFFICER, MONDAY_2_MARCH);
        return finding;
    }

    static Finding aFindingInPenalty() {
        var finding = aFinding();
        new FindingDetour(finding).transfer("拒不整改，陕应急罚〔2026〕7号。", INSPECTOR, MONDAY_2_MARCH);
        return finding;
    }

    static Finding aWithdrawnFinding() {
        var finding = aFinding();
        new FindingDetour(finding).requestWithdrawal("误报。", INSPECTOR, MONDAY_2_MARCH);
        new FindingDetour(finding).withdraw("属实。", OTHER_INSPECTOR, MONDAY_2_MARCH);
        return finding;
    }

    static Finding aListedFinding() {
        var finding = aFinding();
        new ListedFinding(finding).list(IN_TWO_WEEKS.plusDays(30), "市级挂牌。", SUPERVISOR, MONDAY_2_MARCH);
        return finding;
    }

    static Finding aFindingAwaitingDelisting() {
        var finding = aListedFinding();
        new ListedFinding(finding).requestDelisting("整改报告。", SAFETY_OFFICER, MONDAY_2_MARCH);
        return finding;
    }

    static Finding aDelistedFinding() {
        var listed = new ListedFinding(aFindingAwaitingDelisting());
        listed.passInspection("合格。", INSPECTOR, MONDAY_2_MARCH);
        listed.passInspection("合格。", OTHER_INSPECTOR, MONDAY_2_MARCH);
        return listed.finding();
    }

    /** A finding in the state, by the shortest way. */
    static Finding findingIn(FindingState state) {
        return switch (state) {
            case RECTIFYING -> aFinding();
            case AWAITING_REINSPECTION -> aRectifiedFinding();
            case CLOSED -> aClosedFinding();
            case LISTED -> aListedFinding();
            case AWAITING_DELISTING -> aFindingAwaitingDelisting();
            case DELISTED -> aDelistedFinding();
            case IN_PENALTY -> aFindingInPenalty();
            case WITHDRAWN -> aWithdrawnFinding();
        };
    }

    static Finding aClosedFinding() {
        var finding = aRectifiedFinding();
        finding.passReinspection("现场确认。", INSPECTOR, MONDAY_2_MARCH);
        return finding;
    }
}
