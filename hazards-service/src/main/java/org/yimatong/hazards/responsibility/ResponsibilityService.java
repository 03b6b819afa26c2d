package org.yimatong.hazards.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimatong.hazards.assessment.AssessmentRecorded;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.hazards.source.SourceEnded;
import org.yimatong.hazards.source.SourceIsDeregistered;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.personal.PersonalDataLook;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Who answers for hazard sources by name, and which tasks follow; each is one transaction. */
@ApplicationScoped
@Transactional
public class ResponsibilityService {

    private final HazardSources sources;
    private final ResponsiblePersons persons;
    private final ResponsibilityTasks tasks;
    private final TaskPeriods periods;
    private final CurrentAccess access;
    private final Clock clock;

    ResponsibilityService(
            HazardSources sources,
            ResponsiblePersons persons,
            ResponsibilityTasks tasks,
            TaskPeriods periods,
            CurrentAccess access,
            Clock clock) {
        this.sources = sources;
        this.persons = persons;
        this.tasks = tasks;
        this.periods = periods;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Names somebody, who takes the place and the running tasks of whoever answered before. With the first one of a
     * role its tasks begin.
     *
     * @throws InvalidInput if the day lies in the future or before the predecessor's
     * @throws SourceIsDeregistered if the source is no major hazard source any more
     */
    public ResponsiblePerson name(UUID sourceId, ResponsiblePerson.Entry entry) {
        var source = sources.held(access.get(), sourceId).orElseThrow(NotFound::new);
        if (source.isDeregistered()) {
            throw new SourceIsDeregistered();
        }
        var person = ResponsiblePerson.named(SourceRef.of(source), entry, Actor.of(access.get()), clock);
        persons.present(sourceId, entry.role()).ifPresent(predecessor -> {
            predecessor.giveWay(entry.since());
            persons.save(predecessor, "relieved");
        });
        persons.save(person, "named");
        handOver(person);
        begin(person);
        return person;
    }

    /** The person with its phone; that the caller saw it is on record. */
    public ResponsiblePerson unmask(UUID id, PersonalDataLook look) {
        var person = persons.visible(id).orElseThrow(NotFound::new);
        persons.recordUnmasking(person, look);
        return person;
    }

    /** A source that is a major hazard source again: the tasks of those who answer for it begin again. */
    void begin(@Observes AssessmentRecorded news) {
        if (news.assessment().level() == null) {
            return;
        }
        for (var role : Responsibility.values()) {
            persons.present(news.source().id(), role).ifPresent(this::begin);
        }
    }

    void end(@Observes SourceEnded ended) {
        for (var task : tasks.running(ended.sourceId(), clock.instant())) {
            task.lapse();
            tasks.save(task, "lapsed");
        }
    }

    private void handOver(ResponsiblePerson person) {
        for (var task : tasks.running(person.source().sourceId(), clock.instant())) {
            if (task.kind().role() == person.role()) {
                task.handOver(person.id());
                tasks.save(task, "handed-over");
            }
        }
    }

    /** What this person is not asked for yet. */
    void begin(ResponsiblePerson person) {
        var running = tasks.running(person.source().sourceId(), clock.instant()).stream()
                .map(ResponsibilityTask::kind)
                .collect(Collectors.toSet());
        for (var kind : TaskKind.of(person.role())) {
            if (!running.contains(kind)) {
                periods.firstFor(kind, dayToBegin(person, kind))
                        .map(period -> new ResponsibilityTask(person.source(), kind, person.id(), period))
                        .ifPresent(task -> tasks.save(task, "opened"));
            }
        }
    }

    /** Today, or the day after the last period that was asked for before the source was deregistered. */
    private LocalDate dayToBegin(ResponsiblePerson person, TaskKind kind) {
        var today = LegalCalendar.today(clock);
        return tasks.lastDayAsked(person.source().sourceId(), kind)
                .map(day -> day.plusDays(1))
                .filter(day -> day.isAfter(today))
                .orElse(today);
    }
}
