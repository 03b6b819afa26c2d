package org.yimatong.hazards.alarm.stream;

import java.util.UUID;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodEvent;
import org.yimatong.events.hazards.v1.AlarmNotificationEvents.AlarmNotificationFailed;

/** What the live stream tells of. */
public sealed interface Streamed {

    /** What it happened to. */
    UUID about();

    /** The version of that after it. */
    long version();

    /** Something happened to an alarm. */
    record OfAlarm(AlarmEvent event) implements Streamed {

        @Override
        public UUID about() {
            return event.alarmId();
        }

        @Override
        public long version() {
            return event.version();
        }
    }

    /** Somebody was not told of an alarm, or of a flood, in time; later, that they will not be. */
    record OfFailedNotification(AlarmNotificationFailed event) implements Streamed {

        @Override
        public UUID about() {
            return event.notificationId();
        }

        @Override
        public long version() {
            return event.givenUp() ? 2 : 1;
        }
    }

    /** Something happened to a flood of alarms. */
    record OfFlood(AlarmFloodEvent event) implements Streamed {

        @Override
        public UUID about() {
            return event.floodId();
        }

        @Override
        public long version() {
            return event.version();
        }
    }
}
