package org.yimatong.inspections.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.enterprise.SupervisedEnterprises;
import org.yimatong.inspections.enterprise.SupervisionScope;
import org.yimatong.inspections.officer.ConflictsOfInterest;
import org.yimatong.inspections.officer.Officers;
import org.yimatong.inspections.task.TaskWindow;
import org.yimatong.inspections.task.Tasks;

/** Finds who may be drawn. */
@ApplicationScoped
class CandidateSearch {

    /** Whoever stands still or is closed is not drawn. */
    private static final Set<String> STATUSES = Set.of("OPERATING", "RESUMING");

    /** @param excluded how many enterprises are no candidates because they were inspected a short time ago */
    record Found(CandidateList candidates, int excluded) {}

    private final SupervisedEnterprises enterprises;
    private final Officers officers;
    private final ConflictsOfInterest conflicts;
    private final Tasks tasks;
    private final SupervisedAreas areas;
    private final Clock clock;

    CandidateSearch(
            SupervisedEnterprises enterprises,
            Officers officers,
            ConflictsOfInterest conflicts,
            Tasks tasks,
            SupervisedAreas areas,
            Clock clock) {
        this.enterprises = enterprises;
        this.officers = officers;
        this.conflicts = conflicts;
        this.tasks = tasks;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Enterprises of the announced areas and kinds of whose colour some are wanted and that were not inspected a short
     * time ago; officers on duty there for whom the caller answers; their conflicts of interest within the window.
     */
    Found of(DrawAnnouncement says) {
        var scope = new SupervisionScope(Set.copyOf(says.areas()), Set.copyOf(says.enterpriseKinds()), STATUSES);
        var fitting = enterprises.within(scope).stream()
                .filter(enterprise -> says.quotas().of(enterprise.colour()).of(1) > 0)
                .toList();
        var inspected = inspectedWithin(says.notInspectedForDays());
        var objects = fitting.stream()
                .filter(enterprise -> !inspected.contains(enterprise.uscc()))
                .map(enterprise -> new Candidate(enterprise.colour(), enterprise.area(), enterprise.uscc()))
                .collect(Collectors.toSet());
        return new Found(withOfficers(objects, says.window()), fitting.size() - objects.size());
    }

    /** These enterprises with the officers who may be sent there within the window, as it stands now. */
    CandidateList withOfficers(Set<Candidate> objects, TaskWindow window) {
        var where = objects.stream().map(Candidate::area).collect(Collectors.toSet());
        var drawn = new HashMap<UUID, CandidateOfficer>();
        for (var officer : officers.onDuty()) {
            var works = where.stream()
                    .filter(area -> areas.include(officer.areas(), area))
                    .toList();
            if (!works.isEmpty() && areas.areSupervised(officer.areas())) {
                drawn.put(officer.id(), new CandidateOfficer(works, officer.certificate()));
            }
        }
        var usccs = objects.stream().map(Candidate::uscc).collect(Collectors.toSet());
        var apart = new HashSet<CandidateConflict>();
        for (var conflict : conflicts.within(window.firstDayLeft(today()), window.dueOn())) {
            var officer = drawn.get(conflict.officerId());
            if (officer != null && usccs.contains(conflict.uscc())) {
                apart.add(new CandidateConflict(officer.certificate(), conflict.uscc()));
            }
        }
        return new CandidateList(objects, Set.copyOf(drawn.values()), apart);
    }

    private Set<String> inspectedWithin(int days) {
        return days == 0
                ? Set.of()
                : tasks.inspectedSince(LegalCalendar.at(today().minusDays(days), LocalTime.MIDNIGHT));
    }

    private LocalDate today() {
        return LegalCalendar.today(clock);
    }
}
