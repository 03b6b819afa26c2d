package org.yimatong.hazards.alarm.statistics.rest;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.statistics.AlarmFigures;
import org.yimatong.hazards.alarm.statistics.AlarmFigures.FrequentSensor;

/**
 * What a period asked of its operators, beside what ISA-18.2 and EEMUA 191 hold to be bearable for one operator, which
 * here is the duty officer of one supervision area (docs/sources.md).
 *
 * @param from first day
 * @param until last day
 * @param upTo the end of the last day, or now
 * @param operators supervision areas with hazard sources
 * @param alarms occurrences that were raised, by the clocks of the sensors, and asked for attention; a rise within one
 *     is not counted again
 * @param unannunciated occurrences that asked nobody: of alarms that were put aside, or found late; in no other figure
 * @param perHour of one operator on average
 * @param perTenMinutes of one operator on average
 * @param mostInTenMinutes of one operator
 * @param mostInAnHour of one operator
 * @param floodPeriods of ten minutes by the clock in which more than ten alarms came to one operator
 * @param floodPercent of such periods of all operators together
 * @param standing stood for more than 24 hours at the end
 * @param chattering sensors with three occurrences within one minute
 * @param fleeting other sensors with an occurrence that was over within a minute
 * @param mostFrequentPercent of the alarms that came from the ten sensors with most of them
 * @param severePercent of the alarms that were beyond the second limit
 * @param levels how many alarms had each highest level
 * @param acknowledged how many acknowledgements there were
 * @param secondsToAcknowledge from the latest occurrence to the acknowledgement, on average
 * @param closed how many alarms were closed or found false
 * @param secondsToClose from the first occurrence to the closing, on average
 */
@Schema(name = "AlarmStatistics")
record AlarmStatisticsView(
        LocalDate from,
        LocalDate until,
        Instant upTo,
        long operators,
        long alarms,
        long unannunciated,
        Measure perHour,
        Measure perTenMinutes,
        Measure mostInTenMinutes,
        Measure mostInAnHour,
        long floodPeriods,
        Measure floodPercent,
        Measure standing,
        Measure chattering,
        Measure fleeting,
        Measure mostFrequentPercent,
        Measure severePercent,
        Map<AlarmLevel, Long> levels,
        long acknowledged,
        @Nullable Long secondsToAcknowledge,
        long closed,
        @Nullable Long secondsToClose,
        List<FrequentSensor> mostFrequent) {

    /**
     * A figure beside its targets.
     *
     * @param value a decimal string; missing if there is nothing to measure
     * @param target what is likely to be acceptable
     * @param most what can be managed at most
     */
    @Schema(name = "AlarmMeasure")
    record Measure(
            @Nullable String value,
            @Nullable String target,
            @Nullable String most) {

        static Measure of(@Nullable BigDecimal value, @Nullable String target, @Nullable String most) {
            return new Measure(value == null ? null : value.toPlainString(), target, most);
        }

        static Measure of(long value, @Nullable String most) {
            return new Measure(String.valueOf(value), null, most);
        }
    }

    static AlarmStatisticsView of(LocalDate from, LocalDate until, Instant upTo, AlarmFigures figures) {
        return new AlarmStatisticsView(
                from,
                until,
                upTo,
                figures.operators(),
                figures.alarms(),
                figures.unannunciated(),
                Measure.of(figures.perHour(), "6", "12"),
                Measure.of(figures.perTenMinutes(), "1", "2"),
                Measure.of(figures.mostInTenMinutes(), "10"),
                Measure.of(figures.mostInAnHour(), "30"),
                figures.floodPeriods(),
                Measure.of(figures.floodPercent(), null, "1"),
                Measure.of(figures.standing(), "4"),
                Measure.of(figures.chattering(), "0"),
                Measure.of(figures.fleeting(), "0"),
                Measure.of(figures.mostFrequentPercent(), "1", "5"),
                Measure.of(figures.severePercent(), "5", "20"),
                figures.levels(),
                figures.acknowledged(),
                seconds(figures.toAcknowledge()),
                figures.closed(),
                seconds(figures.toClose()),
                figures.mostFrequent());
    }

    private static @Nullable Long seconds(@Nullable Duration time) {
        return time == null ? null : time.toSeconds();
    }
}
