package org.yimatong.hazards.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** Finds the days without an officer, before they begin and afterwards. */
@ApplicationScoped
public class DutyGaps {

    private final DutyAssignments assignments;
    private final HazardSources sources;
    private final CurrentAccess access;

    DutyGaps(DutyAssignments assignments, HazardSources sources, CurrentAccess access) {
        this.assignments = assignments;
        this.sources = sources;
        this.access = access;
    }

    private record Slot(LocalDate day, String area, DutyRoster roster) {}

    /** By day and area. A turn that was written in only after its day had begun still is a gap. */
    public List<DutyGap> between(LocalDate from, LocalDate until) {
        var areas = areas();
        var written = assignments.list(from, until, null, null, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(
                        assignment -> new Slot(assignment.day(), assignment.area(), assignment.roster()),
                        Function.identity()));
        var gaps = new ArrayList<DutyGap>();
        for (var day : from.datesUntil(until.plusDays(1)).toList()) {
            for (var area : areas) {
                for (var roster : DutyRoster.values()) {
                    var assignment = written.get(new Slot(day, area, roster));
                    if (assignment == null) {
                        gaps.add(new DutyGap(day, area, roster, null));
                    } else if (assignment.wasMissingAtFirst()) {
                        gaps.add(new DutyGap(day, area, roster, assignment.inCharge()));
                    }
                }
            }
        }
        return gaps;
    }

    /** The caller's areas with major hazard sources. */
    private List<String> areas() {
        var query = sources.getEntityManager()
                .createQuery(
                        "select distinct area from HazardSource where deregisteredAt is null and " + Access.VISIBLE
                                + " order by area",
                        String.class);
        access.get().parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
