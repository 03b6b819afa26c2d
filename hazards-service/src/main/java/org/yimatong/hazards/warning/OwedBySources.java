package org.yimatong.hazards.warning;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimatong.hazards.assessment.Reassessments;
import org.yimatong.hazards.duty.SafetyDuties;
import org.yimatong.hazards.filing.Filing;
import org.yimatong.hazards.filing.FilingState;
import org.yimatong.hazards.filing.Filings;
import org.yimatong.hazards.warning.SourceDeadlines.Lapse;

/** Collects what is owed for hazard sources, and until when. */
@ApplicationScoped
class OwedBySources {

    private final Filings filings;
    private final Reassessments reassessments;
    private final SafetyDuties duties;

    OwedBySources(Filings filings, Reassessments reassessments, SafetyDuties duties) {
        this.filings = filings;
        this.reassessments = reassessments;
        this.duties = duties;
    }

    /** With three statements for all of them, by source. */
    Map<UUID, SourceDeadlines> of(Collection<UUID> sources) {
        var filed = filings
                .list(
                        "source.sourceId in ?1 and state in ?2",
                        sources,
                        EnumSet.of(FilingState.OWED, FilingState.RETURNED))
                .stream()
                .collect(Collectors.toMap(filing -> filing.source().sourceId(), Filing::dueAt, OwedBySources::earlier));
        var assessed = new HashMap<UUID, Instant>();
        reassessments.list("sourceId in ?1 and endedAt is null", sources).stream()
                .filter(duty -> duty.assessmentId() != null || duty.dueSince() != null)
                .forEach(duty -> assessed.put(duty.sourceId(), duty.dueAt()));
        var lapses = lapses(sources);
        var found = new HashMap<UUID, SourceDeadlines>();
        for (var source : sources) {
            found.put(
                    source,
                    new SourceDeadlines(
                            filed.get(source), assessed.get(source), lapses.getOrDefault(source, List.of())));
        }
        return found;
    }

    private Map<UUID, List<Lapse>> lapses(Collection<UUID> sources) {
        return duties
                .list("source.sourceId in ?1 and endedAt is null and lapsesAt is not null order by kind", sources)
                .stream()
                .collect(Collectors.groupingBy(
                        duty -> duty.source().sourceId(),
                        Collectors.mapping(
                                duty -> new Lapse(duty.kind().name(), requireNonNull(duty.lapsesAt())),
                                Collectors.toList())));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
