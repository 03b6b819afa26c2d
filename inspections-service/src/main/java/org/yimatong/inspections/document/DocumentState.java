package org.yimatong.inspections.document;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where a legal document stands. */
public enum DocumentState {
    /** It has its number and its paper; the enterprise has yet to receive it. */
    ISSUED,
    /** 已送达: the enterprise has received it, or refused to, which counts as much. */
    SERVED,
    /** 已撤回: it was wrong and says nothing any more; another may have taken its place. Final. */
    WITHDRAWN;

    private Map<DocumentStepKind, DocumentState> steps() {
        return switch (this) {
            case ISSUED -> Map.of(DocumentStepKind.SERVED, SERVED, DocumentStepKind.WITHDRAWN, WITHDRAWN);
            case SERVED -> Map.of(DocumentStepKind.WITHDRAWN, WITHDRAWN);
            case WITHDRAWN -> Map.of();
        };
    }

    /** Where the step leads from here; empty if it may not be taken here. */
    Optional<DocumentState> after(DocumentStepKind step) {
        return Optional.ofNullable(steps().get(step));
    }

    SortedSet<DocumentStepKind> allowedSteps() {
        return new TreeSet<>(steps().keySet());
    }
}
