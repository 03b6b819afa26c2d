package org.yimatong.inspections.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yimatong.inspections.checklist.ChecklistEdition;
import org.yimatong.inspections.checklist.ChecklistEditions;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.inspections.inspection.Addenda;
import org.yimatong.inspections.inspection.Conclusions;
import org.yimatong.inspections.inspection.Inspection;
import org.yimatong.inspections.inspection.InspectionState;
import org.yimatong.inspections.inspection.Inspections;
import org.yimatong.kit.problem.InvalidInput;

/** The inspections of which a record may be issued. */
@ApplicationScoped
class ConcludedInspections {

    /** More than an inspection has. */
    private static final int ALL_ADDENDA = 1000;

    private final Inspections inspections;
    private final Conclusions conclusions;
    private final ChecklistEditions editions;
    private final Findings findings;
    private final Addenda addenda;

    ConcludedInspections(
            Inspections inspections,
            Conclusions conclusions,
            ChecklistEditions editions,
            Findings findings,
            Addenda addenda) {
        this.inspections = inspections;
        this.conclusions = conclusions;
        this.editions = editions;
        this.findings = findings;
        this.addenda = addenda;
    }

    /** @throws InvalidInput unless it is a concluded inspection of the enterprise */
    ConcludedInspection of(String uscc, UUID id) {
        var inspection = inspections
                .visible(id)
                .filter(one -> one.uscc().equals(uscc) && one.state() == InspectionState.CONCLUDED)
                .orElseThrow(() -> new InvalidInput("/inspectionRecord/inspection", "inspection-not-concluded"));
        return new ConcludedInspection(
                inspection,
                conclusions.standing(inspection).record(),
                edition(inspection).content().items(),
                found(inspection),
                addenda.of(id, 0, ALL_ADDENDA));
    }

    private ChecklistEdition edition(Inspection inspection) {
        var used = inspection.visit().checklist();
        return editions.usable(new ChecklistEdition.Key(used.checklist(), used.edition()))
                .orElseThrow();
    }

    /** Oldest first; what was filed by mistake was not found. */
    private List<Finding> found(Inspection inspection) {
        return findings.ofInspection(inspection.id()).reversed().stream()
                .filter(finding ->
                        finding.uscc().equals(inspection.uscc()) && finding.state() != FindingState.WITHDRAWN)
                .toList();
    }
}
