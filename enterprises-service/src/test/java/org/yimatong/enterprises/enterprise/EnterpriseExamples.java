package org.yimatong.enterprises.enterprise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Enterprises to try things on. */
public final class EnterpriseExamples {

    static final Clock MONDAY_2_MARCH = Clock.fixed(Instant.parse("2026-03-02T08:30:00Z"), ZoneOffset.UTC);

    private EnterpriseExamples() {}

    public static Enterprise plant(String uscc) {
        return plant(uscc, EnterpriseStatus.OPERATING);
    }

    static Enterprise plant(String uscc, EnterpriseStatus status) {
        var details = new EnterpriseDetails(
                "田纳西化工", EnterpriseKind.PRODUCTION, "C2614", "610117", null, null, EnterpriseScale.LARGE, status);
        return Enterprise.register(new Uscc(uscc), details, MONDAY_2_MARCH);
    }

    static Standing standing(EnterpriseStatus status) {
        return new Standing(status, StatusReason.OWN_DECISION, null, LocalDate.parse("2026-03-01"));
    }
}
