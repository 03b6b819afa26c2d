package org.yimatong.inspections.document;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The step may not be taken in the state the document is in. */
public class DocumentStepRefused extends RuleBroken {

    private final DocumentState state;

    DocumentStepRefused(DocumentStepKind step, DocumentState state) {
        super("document-step-refused", step.ordinal(), state.ordinal());
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state, "allowedSteps", state.allowedSteps());
    }
}
