package org.yimatong.enterprises.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;

/** The policy that the first migration brings, and facts for it. */
public final class PolicyExamples {

    public static final CodePolicy FIRST = new CodePolicy(
            1,
            List.of(
                    new PolicyRule(
                            "major-finding-open",
                            FactKind.FINDING,
                            Set.of("MAJOR"),
                            false,
                            CodeStatus.RED,
                            "pass-reinspection"),
                    new PolicyRule(
                            "finding-overdue",
                            FactKind.FINDING,
                            Set.of("GENERAL"),
                            true,
                            CodeStatus.YELLOW,
                            "pass-reinspection"),
                    new PolicyRule(
                            "alarm-critical",
                            FactKind.ALARM,
                            Set.of("HIGH_HIGH", "LOW_LOW"),
                            false,
                            CodeStatus.RED,
                            "return-to-normal"),
                    new PolicyRule(
                            "alarm-standing",
                            FactKind.ALARM,
                            Set.of("HIGH", "LOW"),
                            false,
                            CodeStatus.YELLOW,
                            "return-to-normal")));

    public static final Instant MONDAY = Instant.parse("2026-03-02T08:30:00Z");

    private PolicyExamples() {}

    public static StandingFact finding(String severity, @Nullable LocalDate dueOn) {
        return new StandingFact(
                FactKind.FINDING,
                UUID.randomUUID(),
                severity,
                MONDAY,
                dueOn == null ? null : LegalCalendar.endOf(dueOn),
                1,
                Map.of("title", "Detector out of service"));
    }

    public static StandingFact alarm(String level) {
        return new StandingFact(FactKind.ALARM, UUID.randomUUID(), level, MONDAY, null, 1, Map.of("tag", "XMEAS-07"));
    }

    public static StandingFact doubt(FactSource about) {
        return new StandingFact(
                FactKind.DOUBT,
                UUID.randomUUID(),
                FactKind.UNREADABLE,
                MONDAY,
                null,
                1,
                Map.of("source", about.name(), "topic", "some.v1"));
    }
}
