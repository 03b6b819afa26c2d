package org.yimatong.inspections.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.DeadlinePassed;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.enterprise.SupervisedEnterprise;
import org.yimatong.inspections.enterprise.SupervisedEnterprises;
import org.yimatong.inspections.officer.Officers;
import org.yimatong.inspections.task.PlannedTasks;
import org.yimatong.inspections.task.TaskOfficers;
import org.yimatong.inspections.task.TaskSubject;

/** Writes down what was drawn: for its publication, and as tasks of the officers. */
@ApplicationScoped
class DrawResult {

    private final Draws draws;
    private final Officers officers;
    private final SupervisedEnterprises enterprises;
    private final PlannedTasks tasks;

    DrawResult(Draws draws, Officers officers, SupervisedEnterprises enterprises, PlannedTasks tasks) {
        this.draws = draws;
        this.officers = officers;
        this.enterprises = enterprises;
        this.tasks = tasks;
    }

    /**
     * @param sendable who may be sent by now: an officer who may not is drawn as announced, but whom to send is left
     *     open
     * @throws DeadlinePassed if the drawn enterprises could not be looked at in time any more
     */
    void write(Draw draw, List<Pick> picks, CandidateList sendable, Actor drawer) {
        var people = officers.whoHad(
                picks.stream()
                        .flatMap(pick -> Stream.of(pick.first(), pick.second()))
                        .collect(Collectors.toSet()),
                draw.announcedAt());
        var names = enterprises
                .of(picks.stream().map(pick -> pick.object().uscc()).toList())
                .stream()
                .collect(Collectors.toMap(SupervisedEnterprise::uscc, SupervisedEnterprise::name));
        var drawn = new ArrayList<DrawnEnterprise>();
        for (var pick : picks) {
            var first = Objects.requireNonNull(people.get(pick.first()));
            var second = Objects.requireNonNull(people.get(pick.second()));
            var name = names.getOrDefault(pick.object().uscc(), "");
            drawn.add(new DrawnEnterprise(draw.id(), drawn.size() + 1, pick, name, first.name(), second.name()));
            var sent = sendable.allows(pick.object(), first.certificate(), second.certificate());
            send(draw, pick.object(), sent ? new TaskOfficers(first.id(), second.id()) : null, drawer);
        }
        draws.addDrawn(drawn);
        takeBackReplaced(draw);
    }

    private void send(Draw draw, Candidate object, @Nullable TaskOfficers two, Actor drawer) {
        var says = draw.announcement();
        var subject = new TaskSubject(object.uscc(), object.area(), says.title());
        tasks.drawn(draw.id(), subject, says.window(), two, drawer);
    }

    private void takeBackReplaced(Draw draw) {
        var says = draw.announcement();
        if (says.replaces() != null && says.redrawReason() != null) {
            var cancelled = tasks.replaced(says.replaces(), says.redrawReason());
            draws.record(draw, "tasks-cancelled", Map.of("of", says.replaces(), "cancelled", cancelled));
        }
    }
}
