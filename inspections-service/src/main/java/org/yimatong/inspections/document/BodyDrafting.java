package org.yimatong.inspections.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.document.BodyOrder.OfInspection;
import org.yimatong.inspections.document.BodyOrder.OfMeasures;
import org.yimatong.inspections.document.BodyOrder.OfRectification;
import org.yimatong.inspections.document.BodyOrder.OfReinspection;
import org.yimatong.inspections.document.content.DocumentBody.OnSpotDecision;
import org.yimatong.inspections.document.content.DocumentBody.RectificationOrder;
import org.yimatong.inspections.document.content.DocumentBody.RectificationOrder.Ordered;
import org.yimatong.inspections.document.content.DocumentBody.ReinspectionOpinion;
import org.yimatong.inspections.document.content.DocumentBody.ReinspectionOpinion.Reinspected;
import org.yimatong.inspections.document.content.DocumentKind;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Writes what a document says, from what the official said and from the findings as they stand now. */
@ApplicationScoped
class BodyDrafting {

    private final ConcludedInspections inspections;
    private final NamedFindings findings;
    private final LegalDocuments documents;
    private final Clock clock;

    BodyDrafting(ConcludedInspections inspections, NamedFindings findings, LegalDocuments documents, Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.documents = documents;
        this.clock = clock;
    }

    DraftedBody of(DocumentOrder order) {
        var uscc = order.uscc();
        return switch (order.body()) {
            case OfInspection record -> DraftedBody.of(inspections.of(uscc, record.inspection()), order);
            case OfRectification rectification -> DraftedBody.of(orderOf(uscc, rectification), order);
            case OfReinspection reinspection -> DraftedBody.of(opinionOf(uscc, reinspection), order);
            case OfMeasures measures -> DraftedBody.of(decisionOf(uscc, measures), order);
        };
    }

    private RectificationOrder orderOf(String uscc, OfRectification order) {
        var ordered = findings.openOf(uscc, "rectificationOrder", order.findings()).stream()
                .peek(finding -> LegalCalendar.requireNotPassed(finding.dueOn(), clock))
                .map(finding -> new Ordered(
                        finding.id(),
                        NamedFindings.problemOf(finding),
                        NamedFindings.isMajor(finding),
                        finding.dueOn()))
                .toList();
        return new RectificationOrder(ordered, order.requirements());
    }

    private ReinspectionOpinion opinionOf(String uscc, OfReinspection order) {
        var ordering = documents
                .visible(order.order())
                .filter(document -> document.uscc().equals(uscc)
                        && document.number().kind() == DocumentKind.RECTIFICATION_ORDER
                        && document.state() != DocumentState.WITHDRAWN)
                .orElseThrow(() -> new InvalidInput("/reinspectionOpinion/order", "ordering-document-unknown"));
        return new ReinspectionOpinion(
                ordering.id(),
                ordering.number().number(),
                ordering.content().issuedOn(),
                reinspected(uscc, order.findings(), ordering),
                order.conclusion());
    }

    private List<Reinspected> reinspected(String uscc, List<UUID> ids, LegalDocument ordering) {
        var ordered = ordering.content().body().findingIds();
        var errors = new ArrayList<InputError>();
        var reinspected = new ArrayList<Reinspected>();
        for (var finding : findings.of(uscc, "reinspectionOpinion", ids)) {
            var pointer = "/reinspectionOpinion/findings/" + ids.indexOf(finding.id());
            if (!ordered.contains(finding.id())) {
                errors.add(new InputError(pointer, "finding-not-ordered"));
                continue;
            }
            findings.lastReinspection(finding)
                    .filter(step -> !step.takenAt().isBefore(ordering.issuedAt()))
                    .ifPresentOrElse(
                            step -> reinspected.add(new Reinspected(
                                    finding.id(),
                                    NamedFindings.problemOf(finding),
                                    LegalCalendar.dayOf(step.takenAt()),
                                    NamedFindings.isPassed(step),
                                    Objects.requireNonNull(step.statement()),
                                    NamedFindings.isPassed(step) ? null : step.dueOn())),
                            () -> errors.add(new InputError(pointer, "finding-not-reinspected")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return reinspected;
    }

    private OnSpotDecision decisionOf(String uscc, OfMeasures order) {
        if (order.inspectedOn().isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("/onSpotDecision/inspectedOn", "inspection-ends-impossibly");
        }
        var seen = findings.openOf(uscc, "onSpotDecision", order.findings()).stream()
                .map(NamedFindings::seen)
                .toList();
        return new OnSpotDecision(order.inspectedOn(), seen, order.legalBasis(), order.measures());
    }
}
