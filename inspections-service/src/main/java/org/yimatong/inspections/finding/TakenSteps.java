package org.yimatong.inspections.finding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yimatong.events.inspections.v1.InspectionEvent;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.audit.Change;

/** The steps that a finding took since it was last saved, as they are told and written down. */
record TakenSteps(Finding finding, List<FindingStep> steps) {

    static TakenSteps by(Finding finding) {
        return new TakenSteps(finding, finding.releaseSteps());
    }

    /** Whether the newest step has a number that the stored finding has not reached. */
    boolean leaveVersionBehind() {
        return !steps.isEmpty() && finding.version() < steps.getLast().number();
    }

    Stream<InspectionEvent> events() {
        return steps.stream().flatMap(step -> FindingEvents.of(finding, step).stream());
    }

    Stream<Change> changes() {
        var thing = new AuditedThing("finding", finding.id().toString(), finding.uscc(), finding.area());
        return steps.stream().map(step -> new Change(step.kind().auditedAs(), thing, detailsOf(step)));
    }

    private Map<String, Object> detailsOf(FindingStep step) {
        return Map.of(
                "number", step.number(),
                "severity", finding.filing().danger().severity(),
                "state", step.toState(),
                "dueOn", step.dueOn());
    }
}
