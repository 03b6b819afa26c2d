package org.yimatong.inspections.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.content.DocumentBody;
import org.yimatong.inspections.document.content.EnforcementOfficer;
import org.yimatong.inspections.document.content.Person;

/**
 * What a document is going to say, and for whom.
 *
 * @param officers the two who sign it
 * @param representative who speaks for the enterprise
 */
record DraftedBody(
        DocumentBody body,
        List<EnforcementOfficer> officers,
        @Nullable Person representative) {

    /** As the official named them. */
    static DraftedBody of(DocumentBody body, DocumentOrder order) {
        return new DraftedBody(body, order.officers(), order.representative());
    }

    /** As the inspection has them; another representative may be named. */
    static DraftedBody of(ConcludedInspection inspection, DocumentOrder order) {
        var named = order.representative();
        return new DraftedBody(
                inspection.record(),
                inspection.officers(),
                named == null ? inspection.representative().orElse(null) : named);
    }
}
