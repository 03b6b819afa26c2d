package org.yimatong.hazards.sensorthings.set;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.yimatong.hazards.sensorthings.Condition;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.kit.clock.Century;

/**
 * A stretch of time, in {@link EpochMicros}.
 *
 * @param from inclusive
 * @param to exclusive
 */
record TimeRange(long from, long to) {

    private static final TimeRange ALWAYS = new TimeRange(
            EpochMicros.of(Century.FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant()),
            EpochMicros.of(
                    Century.LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));

    /** In which all of these conditions on the time of a reading are met. */
    static TimeRange meeting(List<Condition> conditions) {
        var range = ALWAYS;
        for (var condition : conditions) {
            range = range.meeting(condition);
        }
        return range;
    }

    TimeRange until(long end) {
        return new TimeRange(from, Math.min(to, end));
    }

    TimeRange since(long begin) {
        return new TimeRange(Math.max(from, begin), to);
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** Readings are told to the microsecond; an instant between two of them is neither. */
    private TimeRange meeting(Condition condition) {
        var instant = (Instant) condition.value();
        var floor = EpochMicros.of(instant);
        var ceiling = instant.getNano() % 1000 == 0 ? floor : floor + 1;
        return switch (condition.comparator()) {
            case GE -> since(ceiling);
            case GT -> since(floor + 1);
            case LT -> until(ceiling);
            case LE -> until(floor + 1);
            case EQ -> since(ceiling).until(floor + 1);
            case NE -> throw new IllegalArgumentException("Not a stretch of time");
        };
    }
}
