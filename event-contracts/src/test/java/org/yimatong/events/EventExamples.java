package org.yimatong.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimatong.events.codes.v1.CodeEvent;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;
import org.yimatong.events.enterprises.v1.EnterpriseEvent;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseGiven;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseMissed;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromisedOperation;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromisedUnits;
import org.yimatong.events.hazards.v1.AlarmEscalationEvents.AlarmEscalated;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmHandled;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmLevelChanged;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmRaised;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmReturned;
import org.yimatong.events.hazards.v1.AlarmNotificationEvents.AlarmNotificationFailed;
import org.yimatong.events.hazards.v1.DutyEvents.ResponsibilityTaskMissed;
import org.yimatong.events.hazards.v1.DutyEvents.SourceDeregistered;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.events.hazards.v1.PatrolEvents.PatrolMissed;
import org.yimatong.events.hazards.v1.WarningEvents.WarningChanged;
import org.yimatong.events.inspections.v1.InspectionEvent;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingClosed;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingReported;
import org.yimatong.events.inspections.v1.InspectionEvent.RectificationOrdered;
import org.yimatong.events.inspections.v1.InspectionEvent.RectificationSubmitted;
import org.yimatong.events.inspections.v1.InspectionEvent.ReinspectionFailed;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionApplied;
import org.yimatong.events.inspections.v1.InspectionEvent.ResumptionDecided;
import org.yimatong.events.inspections.v1.SupervisionEvents.DeadlineExtended;
import org.yimatong.events.inspections.v1.SupervisionEvents.DelistingRefused;
import org.yimatong.events.inspections.v1.SupervisionEvents.DelistingRequested;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingDelisted;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingListed;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingOverdue;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingReopened;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingTransferred;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingWithdrawn;

/** One of each event. */
final class EventExamples {

    static final UUID EVENT = new UUID(0, 1);
    static final UUID THING = new UUID(0, 2);
    static final Instant AT = Instant.parse("2026-03-02T08:30:00.123456Z");
    static final String USCC = "91350100M000100Y43";
    static final LocalDate DAY = LocalDate.parse("2026-03-17");

    static final List<Class<? extends EventContract>> CONTRACTS =
            List.of(EnterpriseEvent.class, CodeEvent.class, InspectionEvent.class, HazardEvent.class);

    private EventExamples() {}

    static Stream<EventContract> all() {
        return Stream.concat(most(), HazardExamples.all());
    }

    private static Stream<EventContract> most() {
        return Stream.of(
                new EnterpriseRegistered(EVENT, AT, USCC, 1, "示例化工有限公司", "PRODUCTION", "610117", "OPERATING"),
                new EnterpriseChanged(EVENT, AT, USCC, 2, "示例化工有限公司", "STORAGE", "XA-K01", "SUSPENDED"),
                new PromiseGiven(
                        EVENT,
                        AT,
                        USCC,
                        "610117",
                        DAY,
                        2,
                        true,
                        false,
                        AT,
                        "GENERAL",
                        false,
                        new PromisedUnits(4, 3, 0, 1),
                        List.of(new PromisedOperation("HOT_WORK_SPECIAL", 1), new PromisedOperation("LIFTING", 0))),
                new PromiseMissed(EVENT, AT, USCC, "610117", DAY),
                new CodeChanged(
                        EVENT,
                        AT,
                        USCC,
                        7,
                        "nKq3vV8dTzq0w0Jx1yZb2A",
                        "示例化工有限公司",
                        "PRODUCTION",
                        "610117",
                        "RED",
                        List.of(new PublicReason("major-finding-open", "RED", AT)),
                        AT,
                        1,
                        Instant.parse("2026-03-17T16:00:00Z"),
                        new PublicPromise(LocalDate.parse("2026-03-02"), AT, "GENERAL", "PRINCIPAL"),
                        "OPERATING"),
                new FindingReported(EVENT, AT, USCC, THING, 1, "MAJOR", "RECTIFYING", "可燃气体报警器失效", DAY),
                new RectificationOrdered(EVENT, AT, USCC, THING, 2, "MAJOR", "RECTIFYING", "可燃气体报警器失效", DAY),
                new RectificationSubmitted(
                        EVENT, AT, USCC, THING, 3, "MAJOR", "AWAITING_REINSPECTION", "可燃气体报警器失效", DAY),
                new ReinspectionFailed(EVENT, AT, USCC, THING, 4, "MAJOR", "RECTIFYING", "可燃气体报警器失效", DAY),
                new FindingClosed(EVENT, AT, USCC, THING, 5, "MAJOR", "CLOSED", "可燃气体报警器失效", null),
                new FindingOverdue(EVENT, AT, USCC, THING, 6, "MAJOR", "RECTIFYING", "可燃气体报警器失效", DAY),
                new DeadlineExtended(EVENT, AT, USCC, THING, 7, "MAJOR", "RECTIFYING", "可燃气体报警器失效", DAY),
                new FindingTransferred(EVENT, AT, USCC, THING, 8, "MAJOR", "IN_PENALTY", "可燃气体报警器失效", DAY),
                new FindingReopened(EVENT, AT, USCC, THING, 9, "MAJOR", "RECTIFYING", "可燃气体报警器失效", DAY),
                new FindingWithdrawn(EVENT, AT, USCC, THING, 10, "MAJOR", "WITHDRAWN", "可燃气体报警器失效", DAY),
                new FindingListed(EVENT, AT, USCC, THING, 11, "MAJOR", "LISTED", "可燃气体报警器失效", DAY),
                new DelistingRequested(EVENT, AT, USCC, THING, 12, "MAJOR", "AWAITING_DELISTING", "可燃气体报警器失效", DAY),
                new DelistingRefused(EVENT, AT, USCC, THING, 13, "MAJOR", "LISTED", "可燃气体报警器失效", DAY),
                new FindingDelisted(EVENT, AT, USCC, THING, 14, "MAJOR", "DELISTED", "可燃气体报警器失效", DAY),
                new ResumptionApplied(EVENT, AT, USCC, THING, 1, "APPLIED"),
                new ResumptionDecided(
                        EVENT, AT, USCC, THING, 3, "REFUSED", "李检查", "气体报警器未标定", List.of("ALARMS_AND_FIRE")),
                new AlarmRaised(
                        EVENT,
                        AT,
                        USCC,
                        THING,
                        1,
                        "610117",
                        "HS-001",
                        "XMEAS-07",
                        "HIGH",
                        "HIGH",
                        "2895",
                        "kPa",
                        AT,
                        258,
                        "UNACKNOWLEDGED",
                        1),
                new AlarmLevelChanged(
                        EVENT,
                        AT,
                        USCC,
                        THING,
                        2,
                        "610117",
                        "HS-001",
                        "XMEAS-07",
                        "HIGH",
                        "HIGH_HIGH",
                        "3000.5",
                        "kPa",
                        AT,
                        278,
                        "UNACKNOWLEDGED",
                        1),
                new AlarmReturned(
                        EVENT,
                        AT,
                        USCC,
                        THING,
                        3,
                        "610117",
                        "HS-001",
                        "XMEAS-07",
                        "HIGH",
                        "NORMAL",
                        "2700",
                        "kPa",
                        AT,
                        300,
                        "RETURNED_UNACKNOWLEDGED",
                        1),
                new AlarmHandled(
                        EVENT,
                        AT,
                        USCC,
                        THING,
                        4,
                        "610117",
                        "HS-001",
                        "XMEAS-07",
                        "HIGH",
                        "NORMAL",
                        "2700",
                        "kPa",
                        AT,
                        300,
                        "RETURNED",
                        1,
                        "ACKNOWLEDGED"),
                new AlarmEscalated(
                        EVENT, AT, USCC, THING, "610117", "HS-001", "XMEAS-07", "HIGH_HIGH", "TO_DISTRICT", AT),
                new AlarmNotificationFailed(
                        EVENT,
                        AT,
                        USCC,
                        THING,
                        "610117",
                        THING,
                        "WEBHOOK",
                        "ALARM",
                        THING,
                        "HS-001",
                        "XMEAS-07",
                        "HIGH_HIGH",
                        "RAISED",
                        AT,
                        3,
                        "http-503",
                        false),
                new PatrolMissed(EVENT, AT, USCC, "610117", THING, "HS-001", "液氯罐区", DAY, "zhang.san"),
                new WarningChanged(
                        EVENT,
                        AT,
                        USCC,
                        4,
                        "610117",
                        THING,
                        "HS-001",
                        "ORANGE",
                        "BLUE",
                        1,
                        List.of("alarm-beyond-first-limit")),
                new SourceDeregistered(EVENT, AT, USCC, THING, 4, "610117", "HS-001", "液氯罐区", 2, THING),
                new ResponsibilityTaskMissed(
                        EVENT, AT, USCC, THING, 2, "610117", "HS-001", "WEEKLY_CHECK", "OPERATION", DAY, DAY, AT));
    }
}
