package org.yimatong.events;

import static org.yimatong.events.EventExamples.AT;
import static org.yimatong.events.EventExamples.DAY;
import static org.yimatong.events.EventExamples.EVENT;
import static org.yimatong.events.EventExamples.THING;
import static org.yimatong.events.EventExamples.USCC;

import java.util.stream.Stream;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodBegan;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodEnded;
import org.yimatong.events.hazards.v1.DutyEvents.ResponsibilityTaskDone;
import org.yimatong.events.hazards.v1.FilingEvents.FilingReportOverdue;
import org.yimatong.events.hazards.v1.FilingEvents.FilingReported;
import org.yimatong.events.hazards.v1.HazardEvent.ReadingsLost;
import org.yimatong.events.hazards.v1.HazardEvent.SensorHealthClosed;
import org.yimatong.events.hazards.v1.HazardEvent.SensorHealthOpened;
import org.yimatong.events.hazards.v1.HazardEvent.SourceLevelSet;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationEnded;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationOverdue;
import org.yimatong.events.hazards.v1.TailingsEvents.TailingsWarningChanged;

/**
 * One of each event of hazard sources, what is owed for them, special operations, ponds and floods; single alarms
 * aside.
 */
final class HazardExamples {

    private HazardExamples() {}

    static Stream<EventContract> all() {
        return Stream.of(
                new AlarmFloodBegan(
                        EVENT, AT, USCC, THING, 1, "SOURCE", "610117", "HS-001", AT, "HIGH", 11, THING, "XMEAS-07"),
                new AlarmFloodEnded(
                        EVENT, AT, USCC, THING, 3, "AREA", "610117", null, AT, "LOW_LOW", 1_000, THING, "XMEAS-07"),
                new ReadingsLost(EVENT, AT, USCC, "HS-001", 2, 4_711),
                new SourceLevelSet(EVENT, AT, USCC, THING, 3, "610117", "HS-001", "液氯罐区", 2, 3, "ASSESSED", THING, DAY),
                new SensorHealthOpened(EVENT, AT, USCC, THING, "610117", "HS-001", "LT-101", "NO_DATA", AT, AT),
                new SensorHealthClosed(EVENT, AT, USCC, THING, "610117", "HS-001", "LT-101", "NO_DATA", AT, AT, AT),
                new SpecialOperationOverdue(
                        EVENT, AT, USCC, THING, 4, "610117", "HOT_WORK", "FIRST", "DH-2026-0117", AT),
                new SpecialOperationEnded(
                        EVENT, AT, USCC, THING, 5, "610117", "CONFINED_SPACE", null, "SX-2026-0031", "COMPLETED"),
                new TailingsWarningChanged(
                        EVENT, AT, USCC, THING, 6, "610117", "王家沟尾矿库", 4, "ORANGE", "YELLOW", "tailings-warning-1"),
                new ResponsibilityTaskDone(
                        EVENT,
                        AT,
                        USCC,
                        THING,
                        3,
                        "610117",
                        "HS-001",
                        "WEEKLY_CHECK",
                        "OPERATION",
                        DAY,
                        DAY,
                        DAY,
                        true),
                new FilingReported(EVENT, AT, USCC, THING, 2, "610117", "HS-001", 2, "COUNTY_TO_CITY", AT, DAY, false),
                new FilingReportOverdue(EVENT, AT, USCC, THING, 2, "610117", "HS-001", 1, "CITY_TO_PROVINCE", AT));
    }
}
