package org.yimatong.inspections.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimatong.inspections.attachment.AttachedTo;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.attachment.AttachmentRef;
import org.yimatong.kit.problem.InvalidInput;

/** Photos and files that belong to the steps of findings: those of the report, and what shows that it is rectified. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Evidence {

    private static final String KIND = "finding";

    private final AttachmentLinks links;

    Evidence(AttachmentLinks links) {
        this.links = links;
    }

    /**
     * What claims that a major finding is rectified needs at least one attachment, and all have to be here.
     *
     * @throws FindingStepRefused if the step is not possible anyway
     */
    public void requireOf(Finding finding, StepKind step, List<UUID> attachments) {
        finding.standing().requirePossible(step);
        if (finding.filing().danger().severity() == Severity.GENERAL) {
            return;
        }
        if (attachments.isEmpty()) {
            throw new InvalidInput("/attachments", "evidence-missing");
        }
        links.requireStored(finding.uscc(), attachments);
    }

    /**
     * What is attached has to be the enterprise's own, or yet to arrive. To be asked before anything is written.
     *
     * @throws InvalidInput naming the place in {@code /attachments}, if one is of another enterprise
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = InvalidInput.class)
    public void requireOwn(String uscc, List<UUID> attachments) {
        links.requireNoneOfOthers(uscc, attachments);
    }

    /** Attaches them to the step of this number. */
    public void attach(Finding finding, long step, List<UUID> attachments) {
        var bearer = FindingStep.bearerOf(finding.id(), step);
        links.link(new AttachedTo(KIND, bearer, finding.uscc(), finding.area()), attachments);
    }

    /** What belongs to each of the steps, by their numbers. */
    public Map<Long, List<AttachmentRef>> of(List<FindingStep> steps) {
        var numbers = steps.stream().collect(Collectors.toMap(FindingStep::bearer, FindingStep::number));
        return links.of(KIND, numbers.keySet()).entrySet().stream()
                .collect(Collectors.toMap(entry -> numbers.get(entry.getKey()), Map.Entry::getValue));
    }
}
