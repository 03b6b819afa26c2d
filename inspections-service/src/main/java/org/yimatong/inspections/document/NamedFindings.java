package org.yimatong.inspections.document;

import static org.yimatong.inspections.finding.StepKind.DELISTED;
import static org.yimatong.inspections.finding.StepKind.DELISTING_REFUSED;
import static org.yimatong.inspections.finding.StepKind.REINSPECTION_FAILED;
import static org.yimatong.inspections.finding.StepKind.REINSPECTION_PASSED;
import static org.yimatong.inspections.finding.StepKind.REOPENED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimatong.inspections.document.content.DocumentBody.Seen;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingStep;
import org.yimatong.inspections.finding.FindingSteps;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.inspections.finding.StepKind;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** The findings a document names: of its enterprise, each once, and not closed where something is to be done yet. */
@ApplicationScoped
class NamedFindings {

    /** More than a finding has; each is read to find the last re-inspection. */
    private static final int ALL_STEPS = 10_000;

    /** Results of a re-inspection, also of one under listed supervision. */
    private static final Set<StepKind> PASSED = EnumSet.of(REINSPECTION_PASSED, DELISTED);

    /** After any of these, one knows how the finding stands: rectified, not rectified, or there again. */
    private static final Set<StepKind> SEEN =
            EnumSet.of(REINSPECTION_PASSED, DELISTED, REINSPECTION_FAILED, DELISTING_REFUSED, REOPENED);

    private final Findings findings;
    private final FindingSteps steps;

    NamedFindings(Findings findings, FindingSteps steps) {
        this.findings = findings;
        this.steps = steps;
    }

    /**
     * @param member of the request that names them
     * @throws InvalidInput naming each that is unknown, of another enterprise, or named twice
     */
    List<Finding> of(String uscc, String member, List<UUID> ids) {
        var named = new HashSet<UUID>();
        var found = new ArrayList<Finding>();
        var errors = new ArrayList<InputError>();
        for (var index = 0; index < ids.size(); index++) {
            var pointer = "/%s/findings/%d".formatted(member, index);
            var finding =
                    findings.visible(ids.get(index)).filter(one -> one.uscc().equals(uscc));
            if (finding.isEmpty()) {
                errors.add(new InputError(pointer, "document-finding-unknown"));
            } else if (!named.add(ids.get(index))) {
                errors.add(new InputError(pointer, "document-finding-named-twice"));
            }
            finding.ifPresent(found::add);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return found;
    }

    /** As {@link #of}, and none of them is closed. */
    List<Finding> openOf(String uscc, String member, List<UUID> ids) {
        var named = of(uscc, member, ids);
        var errors = new ArrayList<InputError>();
        for (var index = 0; index < named.size(); index++) {
            if (!named.get(index).state().isOpen()) {
                errors.add(new InputError("/%s/findings/%d".formatted(member, index), "document-finding-closed"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return named;
    }

    /** The last re-inspection of the finding, unless there was none, or the finding was reopened since. */
    Optional<FindingStep> lastReinspection(Finding finding) {
        return steps.of(finding.id(), 0, ALL_STEPS).stream()
                .filter(step -> SEEN.contains(step.kind()))
                .reduce((_, later) -> later)
                .filter(step -> step.kind() != REOPENED);
    }

    /** Whether the re-inspection found it rectified. */
    static boolean isPassed(FindingStep reinspection) {
        return PASSED.contains(reinspection.kind());
    }

    static Seen seen(Finding finding) {
        return new Seen(finding.id(), problemOf(finding), isMajor(finding));
    }

    static boolean isMajor(Finding finding) {
        return finding.danger().severity() == Severity.MAJOR;
    }

    /** What is wrong, in one sentence or more: the title, and the description where it says more. */
    static String problemOf(Finding finding) {
        var title = finding.danger().title();
        var description = finding.danger().description();
        return description.startsWith(title) ? description : title + "：" + description;
    }
}
