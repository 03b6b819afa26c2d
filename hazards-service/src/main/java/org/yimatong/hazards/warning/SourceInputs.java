package org.yimatong.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.assessment.ReassessmentDuty;
import org.yimatong.hazards.assessment.Reassessments;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.patrol.PatrolEntries;
import org.yimatong.hazards.patrol.PatrolEntry;
import org.yimatong.hazards.promise.KnownPromise;
import org.yimatong.hazards.promise.KnownPromises;
import org.yimatong.hazards.promise.PromiseDeadline;
import org.yimatong.hazards.rates.SensorState;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.hazards.warning.WarningInputs.StandingAlarm;
import org.yimatong.hazards.warning.WarningInputs.StatedPromise;

/** Collects what the rules look at. */
@ApplicationScoped
class SourceInputs {

    private final PatrolEntries entries;
    private final KnownPromises promises;
    private final PromiseDeadline deadline;
    private final Reassessments reassessments;
    private final HazardSources sources;

    SourceInputs(
            PatrolEntries entries,
            KnownPromises promises,
            PromiseDeadline deadline,
            Reassessments reassessments,
            HazardSources sources) {
        this.entries = entries;
        this.promises = promises;
        this.deadline = deadline;
        this.reassessments = reassessments;
        this.sources = sources;
    }

    /** With a few statements for all of them, by source. */
    Map<UUID, WarningInputs> of(List<UUID> ids, Instant now) {
        var found = sources.list("id in ?1", ids);
        var promised = promised(found.stream().map(HazardSource::uscc).collect(Collectors.toSet()), now);
        var overdue = reassessments.list("sourceId in ?1 and dueSince is not null", ids).stream()
                .map(ReassessmentDuty::sourceId)
                .collect(Collectors.toSet());
        var inputs = new LinkedHashMap<UUID, WarningInputs>();
        for (var entry : entries.of(found)) {
            inputs.put(entry.sourceId(), inputs(entry, promised.get(entry.uscc()), overdue.contains(entry.sourceId())));
        }
        return inputs;
    }

    /** Today's promises; before their deadline, yesterday's stand in for those that are not there yet. */
    private Map<String, KnownPromise> promised(Set<String> usccs, Instant now) {
        var today = LegalCalendar.dayOf(now);
        var promised = promises.ofDay(usccs, today);
        if (deadline.hasPassed(today, now)) {
            return promised;
        }
        var known = promises.ofDay(usccs, today.minusDays(1));
        known.putAll(promised);
        return known;
    }

    private static WarningInputs inputs(PatrolEntry entry, @Nullable KnownPromise promise, boolean overdue) {
        var offline = entry.sensors().stream()
                .filter(sensor -> sensor.state() != SensorState.FRESH)
                .count();
        return new WarningInputs(
                entry.level(),
                entry.alarms().stream()
                        .map(alarm ->
                                new StandingAlarm(alarm.tag(), alarm.level().name(), alarm.raisedAt()))
                        .toList(),
                entry.sensors().size(),
                (int) offline,
                promise == null
                        ? null
                        : new StatedPromise(
                                promise.day(), promise.state().name(), promise.riskGrade(), promise.operations()),
                overdue);
    }
}
