package org.yimatong.inspections.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** @throws DeadlinePassed if the drawn enterprises could not be looked at in time any more */
    void write(Draw draw, List<Pick> picks, Actor drawer) {
        var people = officers.withCertificates(picks.stream()
                .flatMap(pick -> Stream.of(pick.first(), pick.second()))
                .collect(Collectors.toSet()));
        var names = enterprises
                .of(picks.stream().map(pick -> pick.object().uscc()).toList())
                .stream()
                .collect(Collectors.toMap(SupervisedEnterprise::uscc, SupervisedEnterprise::name));
        var drawn = new ArrayList<DrawnEnterprise>();
        for (var pick : picks) {
            var object = pick.object();
            var first = Objects.requireNonNull(people.get(pick.first()));
            var second = Objects.requireNonNull(people.get(pick.second()));
            drawn.add(new DrawnEnterprise(
                    draw.id(),
                    drawn.size() + 1,
                    pick,
                    names.getOrDefault(object.uscc(), ""),
                    first.name(),
                    second.name()));
            tasks.drawn(
                    draw.id(),
                    new TaskSubject(
                            object.uscc(), object.area(), draw.announcement().title()),
                    draw.announcement().window(),
                    new TaskOfficers(first.id(), second.id()),
                    drawer);
        }
        draws.addDrawn(drawn);
    }
}
