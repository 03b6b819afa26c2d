package org.yimatong.inspections.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.content.Addressee;
import org.yimatong.inspections.document.content.DocumentBody;
import org.yimatong.inspections.document.content.DocumentContent;
import org.yimatong.inspections.document.content.EnforcementOfficer;
import org.yimatong.inspections.document.content.IssuingUnit;

/**
 * A document that has everything but its number.
 *
 * @param area of the enterprise
 * @param on the day of issue, in Asia/Shanghai
 */
record DocumentDraft(
        String area,
        IssuingUnit unit,
        Addressee addressee,
        List<EnforcementOfficer> officers,
        Instant at,
        LocalDate on,
        DocumentBody body,
        @Nullable UUID replaces) {

    DocumentContent numbered(DocumentNumber number) {
        return new DocumentContent(number.number(), unit, addressee, officers, on, body);
    }
}
