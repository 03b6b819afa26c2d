package org.yimatong.hazards.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the colour of a source rests on, as it was when it was judged.
 *
 * @param level one (greatest) to four, GB 18218
 * @param alarms that stand
 * @param sensors how many there are
 * @param offline how many of them do not tell the present value
 * @param promise of the enterprise; null if nothing is known of one
 * @param reassessmentOverdue whether the source was due to be assessed again
 * @param work special operations of the enterprise; null of what was judged before they were an input
 * @param deadlines of the source; null of what was judged before they were an input
 */
public record WarningInputs(
        int level,
        List<StandingAlarm> alarms,
        int sensors,
        int offline,
        @Nullable StatedPromise promise,
        boolean reassessmentOverdue,
        @Nullable ReportedWork work,
        @Nullable SourceDeadlines deadlines) {

    /** @param level {@code LOW_LOW}, {@code LOW}, {@code HIGH} or {@code HIGH_HIGH} */
    public record StandingAlarm(String tag, String level, Instant raisedAt) {}

    /**
     * @param day today; before the deadline of today's promise, yesterday's stands in for one that is not there yet
     * @param state {@code GIVEN}, {@code LATE} or {@code MISSING}
     * @param riskGrade null if it is missing
     * @param operations how often each kind of special operation takes place
     */
    public record StatedPromise(
            LocalDate day, String state, @Nullable String riskGrade, Map<String, Integer> operations) {}

    /** How often each kind takes place today, as reported or, if that is more, as promised for today. */
    Map<String, Integer> operations() {
        var expected = new HashMap<String, Integer>();
        if (work != null) {
            expected.putAll(work.reported());
        }
        if (promise != null && (work == null || promise.day().equals(work.day()))) {
            promise.operations().forEach((operation, count) -> expected.merge(operation, count, Math::max));
        }
        return expected;
    }

    /** What is not known: {@code sensors} if there are none, or none tells the present value; {@code promise}. */
    public List<String> unknown() {
        var unknown = new ArrayList<String>();
        if (offline >= sensors) {
            unknown.add("sensors");
        }
        if (promise == null) {
            unknown.add("promise");
        }
        return unknown;
    }

    /** Sensors that do not tell the present value, in percent, rounded up: one of a thousand is not none. */
    int offlinePercent() {
        return sensors == 0 ? 100 : (offline * 100 + sensors - 1) / sensors;
    }
}
