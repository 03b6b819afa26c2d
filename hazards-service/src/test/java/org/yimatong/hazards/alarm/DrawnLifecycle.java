package org.yimatong.hazards.alarm;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The lifecycle of an alarm as ADR 59 draws it; what is shelved or out of service stands meanwhile. */
public final class DrawnLifecycle {

    /** A line for each state: what may be done there, and where it leads. */
    private static final String DRAWN = """
            UNACKNOWLEDGED: ACKNOWLEDGED>ACKNOWLEDGED DISPOSAL_REPORTED>UNACKNOWLEDGED SHELVED>SHELVED \
            TAKEN_OUT_OF_SERVICE>OUT_OF_SERVICE
            ACKNOWLEDGED: DISPOSAL_REPORTED>ACKNOWLEDGED SHELVED>SHELVED TAKEN_OUT_OF_SERVICE>OUT_OF_SERVICE
            RETURNED_UNACKNOWLEDGED: ACKNOWLEDGED>RETURNED DISPOSAL_REPORTED>RETURNED_UNACKNOWLEDGED \
            SHELVED>SHELVED TAKEN_OUT_OF_SERVICE>OUT_OF_SERVICE MARKED_FALSE>FALSE_ALARM
            RETURNED: DISPOSAL_REPORTED>RETURNED SHELVED>SHELVED TAKEN_OUT_OF_SERVICE>OUT_OF_SERVICE \
            CLOSED>CLOSED MARKED_FALSE>FALSE_ALARM
            SHELVED: DISPOSAL_REPORTED>SHELVED SHELVED>SHELVED UNSHELVED>UNACKNOWLEDGED \
            SHELVING_EXPIRED>UNACKNOWLEDGED TAKEN_OUT_OF_SERVICE>OUT_OF_SERVICE
            OUT_OF_SERVICE: DISPOSAL_REPORTED>OUT_OF_SERVICE RETURNED_TO_SERVICE>UNACKNOWLEDGED
            CLOSED:
            FALSE_ALARM:
            """;

    private DrawnLifecycle() {}

    /** Where each step leads from the state. */
    public static Map<String, String> from(AlarmState state) {
        var drawn = new HashMap<String, String>();
        for (var line : DRAWN.lines().toList()) {
            if (line.startsWith(state.name() + ":")) {
                Arrays.stream(line.substring(line.indexOf(':') + 1).strip().split(" +"))
                        .filter(arrow -> arrow.contains(">"))
                        .map(arrow -> arrow.split(">"))
                        .forEach(arrow -> drawn.put(arrow[0], arrow[1]));
            }
        }
        return drawn;
    }
}
