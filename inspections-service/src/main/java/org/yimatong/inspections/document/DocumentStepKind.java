package org.yimatong.inspections.document;

import java.util.Locale;

/** What may be done with a legal document. Where each leads is written in {@link DocumentState}. */
public enum DocumentStepKind {
    ISSUED,
    SERVED,
    WITHDRAWN;

    /** Its name in the audit, for example {@code document.served}. */
    String auditedAs() {
        return "document." + name().toLowerCase(Locale.ROOT);
    }
}
