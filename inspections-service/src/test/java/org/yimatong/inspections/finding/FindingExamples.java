package org.yimatong.inspections.finding;

import java.time.Clock;
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
    public static final Actor SAFETY_OFFICER = new Actor("officer-1", "赵安全");

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

    static Finding aClosedFinding() {
        var finding = aRectifiedFinding();
        finding.passReinspection("现场确认。", INSPECTOR, MONDAY_2_MARCH);
        return finding;
    }
}
