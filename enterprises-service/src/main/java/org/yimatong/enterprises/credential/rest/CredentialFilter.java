package org.yimatong.enterprises.credential.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.credential.CredentialSearch;
import org.yimatong.enterprises.credential.CredentialStanding;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.paging.PageRequest;

/** Which credentials of a list are asked for. A bean parameter of the lists of credentials. */
record CredentialFilter(
        @QueryParam("kind") @Nullable CredentialKind kind,
        @QueryParam("standing") @Nullable CredentialStanding standing,

        @QueryParam("expiringBefore")
        @Parameter(
                description = "Only those whose last day lies before this day",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        @Nullable
        String expiringBefore) {

    /** What is shown of all enterprises unless a day is asked for. */
    private static final int DAYS_AHEAD = 30;

    /** Of one enterprise. */
    CredentialSearch of(String uscc, PageRequest page, Clock clock) {
        var after = page.after().map(CredentialPlace::read).orElse(null);
        return new CredentialSearch(uscc, kind, standing, day(), after, LegalCalendar.today(clock));
    }

    /** Of all enterprises: unless asked for otherwise, those still valid that run out within the next 30 days. */
    CredentialSearch ofAll(PageRequest page, Clock clock) {
        var today = LegalCalendar.today(clock);
        var before = day();
        return new CredentialSearch(
                null,
                kind,
                standing == null ? CredentialStanding.VALID : standing,
                before == null ? today.plusDays(DAYS_AHEAD) : before,
                page.after().map(CredentialPlace::read).orElse(null),
                today);
    }

    private @Nullable LocalDate day() {
        return expiringBefore == null ? null : TimeInAddress.day("expiringBefore", expiringBefore);
    }
}
