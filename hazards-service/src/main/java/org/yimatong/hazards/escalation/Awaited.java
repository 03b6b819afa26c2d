package org.yimatong.hazards.escalation;

import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;

/** What people owe an open alarm. */
public enum Awaited {
    /** Somebody has to acknowledge it (确认). */
    ACKNOWLEDGEMENT,
    /** Somebody takes care of it; cause and treatment are to be reported (处置反馈). */
    DISPOSAL;

    /** Null if nothing is owed now. */
    static @Nullable Awaited of(Alarm alarm) {
        return switch (alarm.state()) {
            case UNACKNOWLEDGED, RETURNED_UNACKNOWLEDGED -> ACKNOWLEDGEMENT;
            case ACKNOWLEDGED, RETURNED -> alarm.handling().disposal() == null ? DISPOSAL : null;
            case SHELVED, OUT_OF_SERVICE, CLOSED, FALSE_ALARM -> null;
        };
    }
}
