package org.yimatong.enterprises.promise;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;

/** The duty to promise as a fact: it stands while it lasts, and falls due when the next promise is missing. */
final class PromiseFacts {

    private static final String GRADE = "DAILY";

    private PromiseFacts() {}

    static FactReport of(PromiseDuty duty, PromiseDeadline deadline, Instant now) {
        var owed = duty.owed(LocalDate.ofInstant(now, LegalCalendar.ZONE));
        var version = duty.reported(owed != null);
        var id = UUID.nameUUIDFromBytes(("promise of " + duty.uscc()).getBytes(StandardCharsets.UTF_8));
        if (owed == null) {
            return new FactReport(duty.uscc(), FactKind.PROMISE, id, version, false, null, null, now, Map.of());
        }
        return new FactReport(
                duty.uscc(),
                FactKind.PROMISE,
                id,
                version,
                true,
                GRADE,
                deadline.of(owed),
                now,
                Map.of("day", owed.toString()));
    }
}
