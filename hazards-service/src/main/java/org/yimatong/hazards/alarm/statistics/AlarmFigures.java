package org.yimatong.hazards.alarm.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;

/**
 * What a period asked of its operators. What is counted are occurrences, by the clocks of the sensors, that were an
 * annunciation (ISA-18.2) when they began: the alarm was not put aside, and no late reading told of them afterwards. A
 * rise within an occurrence is not counted once more. The operator is the duty officer of one supervision area.
 *
 * @param operators supervision areas with hazard sources
 * @param periods of ten minutes by the clock, of all operators together, as far as the period has come
 * @param alarms occurrences that were raised
 * @param unannunciated occurrences that asked nobody: of alarms that were put aside, or found late; in none of the rest
 * @param mostInTenMinutes of one operator
 * @param mostInAnHour of one operator
 * @param floodPeriods of ten minutes in which more than ten alarms came to one operator
 * @param levels how many occurrences had each highest level
 * @param standing how many stood for more than 24 hours at the end of the period
 * @param chattering sensors with three occurrences within one minute at least once
 * @param fleeting sensors that do not chatter, but with an occurrence that was over within a minute
 * @param mostFrequent the ten sensors with most occurrences, most first
 * @param acknowledged how many acknowledgements there were
 * @param toAcknowledge from the latest occurrence to the acknowledgement, on average; null if there was none
 * @param closed how many alarms were closed or found false
 * @param toClose from the first occurrence to the end, on average; null if there was none
 */
public record AlarmFigures(
        long operators,
        long periods,
        long alarms,
        long unannunciated,
        long mostInTenMinutes,
        long mostInAnHour,
        long floodPeriods,
        Map<AlarmLevel, Long> levels,
        long standing,
        long chattering,
        long fleeting,
        List<FrequentSensor> mostFrequent,
        long acknowledged,
        @Nullable Duration toAcknowledge,
        long closed,
        @Nullable Duration toClose) {

    /** More alarms than this in ten minutes are a flood (docs/sources.md: ISA-18.2, EEMUA 191). */
    static final int FLOOD = 10;

    /**
     * A sensor with many occurrences.
     *
     * @param source code of the hazard source
     */
    public record FrequentSensor(UUID sensor, String uscc, String source, String tag, long occurrences) {}

    public AlarmFigures {
        levels = Map.copyOf(levels);
        mostFrequent = List.copyOf(mostFrequent);
    }

    /** Alarms of one operator in an hour, on average; null if there is no operator, or no time has passed. */
    public @Nullable BigDecimal perHour() {
        return ratio(6 * alarms, periods);
    }

    /** Alarms of one operator in ten minutes, on average; null as above. */
    public @Nullable BigDecimal perTenMinutes() {
        return ratio(alarms, periods);
    }

    /** Percentage of periods with a flood; null as above. */
    public @Nullable BigDecimal floodPercent() {
        return ratio(100 * floodPeriods, periods);
    }

    /** Percentage of alarms that came from the most frequent sensors; null if there were none. */
    public @Nullable BigDecimal mostFrequentPercent() {
        return ratio(
                100
                        * mostFrequent.stream()
                                .mapToLong(FrequentSensor::occurrences)
                                .sum(),
                alarms);
    }

    /** Percentage of alarms beyond the second limit of a side; null if there were none. */
    public @Nullable BigDecimal severePercent() {
        var severe = levels.entrySet().stream()
                .filter(level -> level.getKey().severity() > 1)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return ratio(100 * severe, alarms);
    }

    private static @Nullable BigDecimal ratio(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
