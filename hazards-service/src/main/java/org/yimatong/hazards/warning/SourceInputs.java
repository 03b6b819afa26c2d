package org.yimatong.hazards.warning;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimatong.hazards.patrol.PatrolEntries;
import org.yimatong.hazards.patrol.PatrolEntry;
import org.yimatong.hazards.rates.SensorState;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.hazards.warning.EnterpriseInputs.OfEnterprise;
import org.yimatong.hazards.warning.WarningInputs.StandingAlarm;

/** Collects what the rules look at. */
@ApplicationScoped
class SourceInputs {

    private final HazardSources sources;
    private final PatrolEntries entries;
    private final EnterpriseInputs enterprises;
    private final OwedBySources owed;

    SourceInputs(HazardSources sources, PatrolEntries entries, EnterpriseInputs enterprises, OwedBySources owed) {
        this.sources = sources;
        this.entries = entries;
        this.enterprises = enterprises;
        this.owed = owed;
    }

    /** With a few statements for all of them, by source. */
    Map<UUID, WarningInputs> of(List<UUID> ids, Instant now) {
        var found = sources.list("id in ?1", ids);
        var ofEnterprises =
                enterprises.of(found.stream().map(HazardSource::uscc).collect(Collectors.toSet()), now);
        var deadlines = owed.of(ids);
        var inputs = new LinkedHashMap<UUID, WarningInputs>();
        for (var entry : entries.of(found)) {
            inputs.put(
                    entry.sourceId(),
                    inputs(
                            entry,
                            requireNonNull(ofEnterprises.get(entry.uscc())),
                            requireNonNull(deadlines.get(entry.sourceId())),
                            now));
        }
        return inputs;
    }

    private static WarningInputs inputs(
            PatrolEntry entry, OfEnterprise enterprise, SourceDeadlines deadlines, Instant now) {
        var offline = entry.sensors().stream()
                .filter(sensor -> sensor.state() != SensorState.FRESH)
                .count();
        var reassess = deadlines.reassessmentDueAt();
        return new WarningInputs(
                entry.level(),
                entry.alarms().stream()
                        .map(alarm ->
                                new StandingAlarm(alarm.tag(), alarm.level().name(), alarm.raisedAt()))
                        .toList(),
                entry.sensors().size(),
                (int) offline,
                enterprise.promise(),
                reassess != null && !reassess.isAfter(now),
                enterprise.work(),
                deadlines);
    }
}
