package org.yimatong.enterprises.code;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmLevelChanged;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmRaised;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmReturned;
import org.yimatong.events.hazards.v1.HazardEvent.ReadingsLost;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingClosed;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingReported;
import org.yimatong.events.inspections.v1.InspectionEvent.RectificationSubmitted;

/** What the other services might say of an enterprise. */
public final class EventExamples {

    private EventExamples() {}

    public static FindingReported majorFinding(String uscc, UUID finding) {
        return reported(uscc, finding, "MAJOR", null);
    }

    public static FindingReported generalFinding(String uscc, UUID finding, @Nullable LocalDate dueOn) {
        return reported(uscc, finding, "GENERAL", dueOn);
    }

    public static FindingReported reported(String uscc, UUID finding, String severity, @Nullable LocalDate dueOn) {
        return new FindingReported(
                UUID.randomUUID(),
                Instant.now(),
                uscc,
                finding,
                1,
                severity,
                "RECTIFYING",
                "Gas detector out of service",
                dueOn);
    }

    public static RectificationSubmitted submitted(String uscc, UUID finding, long version) {
        return new RectificationSubmitted(
                UUID.randomUUID(),
                Instant.now(),
                uscc,
                finding,
                version,
                "MAJOR",
                "AWAITING_REINSPECTION",
                "Gas detector out of service",
                null);
    }

    public static FindingClosed closed(String uscc, UUID finding, long version) {
        return new FindingClosed(
                UUID.randomUUID(),
                Instant.now(),
                uscc,
                finding,
                version,
                "MAJOR",
                "CLOSED",
                "Gas detector out of service",
                null);
    }

    public static AlarmRaised alarm(String uscc, UUID alarm, String level) {
        return new AlarmRaised(
                UUID.randomUUID(),
                Instant.now(),
                uscc,
                alarm,
                1,
                "610117",
                "R-101",
                "XMEAS-07",
                "HIGH",
                level,
                "2895.5",
                "kPa",
                Instant.now(),
                160,
                null,
                null);
    }

    public static AlarmLevelChanged alarmAt(String uscc, UUID alarm, long version, String level) {
        return new AlarmLevelChanged(
                UUID.randomUUID(),
                Instant.now(),
                uscc,
                alarm,
                version,
                "610117",
                "R-101",
                "XMEAS-07",
                "HIGH",
                level,
                "2995.5",
                "kPa",
                Instant.now(),
                161,
                null,
                null);
    }

    public static AlarmReturned returned(String uscc, UUID alarm, long version) {
        return new AlarmReturned(
                UUID.randomUUID(),
                Instant.now(),
                uscc,
                alarm,
                version,
                "610117",
                "R-101",
                "XMEAS-07",
                "HIGH",
                "NORMAL",
                "2700.0",
                "kPa",
                Instant.now(),
                162,
                null,
                null);
    }

    public static ReadingsLost readingsLost(String uscc) {
        return new ReadingsLost(UUID.randomUUID(), Instant.now(), uscc, "R-101", 3, 4_711);
    }
}
