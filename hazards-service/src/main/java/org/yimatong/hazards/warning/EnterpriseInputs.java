package org.yimatong.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.promise.KnownPromise;
import org.yimatong.hazards.promise.KnownPromises;
import org.yimatong.hazards.promise.PromiseDeadline;
import org.yimatong.hazards.specialoperation.CountedOperation;
import org.yimatong.hazards.specialoperation.OperationCounts;
import org.yimatong.hazards.specialoperation.PromiseComparison;
import org.yimatong.hazards.warning.ReportedWork.Contradiction;
import org.yimatong.hazards.warning.WarningInputs.StatedPromise;

/** Collects what the rules look at of enterprises: what they promised, and the work they reported. */
@ApplicationScoped
class EnterpriseInputs {

    /** @param promise null if nothing is known of one */
    record OfEnterprise(@Nullable StatedPromise promise, ReportedWork work) {}

    private final KnownPromises promises;
    private final PromiseDeadline deadline;
    private final OperationCounts operations;

    EnterpriseInputs(KnownPromises promises, PromiseDeadline deadline, OperationCounts operations) {
        this.promises = promises;
        this.deadline = deadline;
        this.operations = operations;
    }

    /** With a few statements for all of them, by USCC. */
    Map<String, OfEnterprise> of(Set<String> usccs, Instant now) {
        var today = LegalCalendar.dayOf(now);
        var ofToday = promises.ofDay(usccs, today);
        var promised = promised(ofToday, usccs, now);
        var reported = operations.counts(today, usccs);
        var overdue = operations.overdue(usccs);
        var found = new HashMap<String, OfEnterprise>();
        for (var uscc : usccs) {
            var counts = reported.getOrDefault(uscc, Map.of());
            var work = new ReportedWork(
                    today,
                    happening(counts),
                    happening(overdue.getOrDefault(uscc, Map.of())),
                    contradictions(ofToday.get(uscc), counts));
            found.put(uscc, new OfEnterprise(stated(promised.get(uscc)), work));
        }
        return found;
    }

    /** Today's promises; before their deadline, yesterday's stand in for those that are not there yet. */
    private Map<String, KnownPromise> promised(Map<String, KnownPromise> ofToday, Set<String> usccs, Instant now) {
        var today = LegalCalendar.dayOf(now);
        if (deadline.hasPassed(today, now)) {
            return ofToday;
        }
        var known = new HashMap<>(promises.ofDay(usccs, today.minusDays(1)));
        known.putAll(ofToday);
        return known;
    }

    private static @Nullable StatedPromise stated(@Nullable KnownPromise promise) {
        return promise == null
                ? null
                : new StatedPromise(promise.day(), promise.state().name(), promise.riskGrade(), promise.operations());
    }

    private static Map<String, Integer> happening(Map<CountedOperation, Long> counts) {
        var happening = new TreeMap<String, Integer>();
        counts.forEach((operation, count) -> {
            if (count > 0) {
                happening.put(operation.name(), count.intValue());
            }
        });
        return happening;
    }

    private static List<Contradiction> contradictions(
            @Nullable KnownPromise promise, Map<CountedOperation, Long> reported) {
        return PromiseComparison.differences(promise, reported).stream()
                .map(difference -> new Contradiction(
                        difference.operation().name(), (int) difference.promised(), (int) difference.reported()))
                .toList();
    }
}
