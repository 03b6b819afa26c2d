package org.yimatong.inspections.document.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.DocumentState;
import org.yimatong.inspections.document.LegalDocument;
import org.yimatong.inspections.document.ServiceReceipt;
import org.yimatong.inspections.document.Withdrawal;
import org.yimatong.inspections.document.content.Addressee;
import org.yimatong.inspections.document.content.DocumentBody;
import org.yimatong.inspections.document.content.DocumentKind;
import org.yimatong.inspections.document.content.EnforcementOfficer;
import org.yimatong.inspections.document.content.IssuingUnit;

/**
 * A legal document as all who may see it see it.
 *
 * @param area the enterprise's supervision area on the day of issue
 * @param issuer name of the official who issued it
 * @param replaces the withdrawn document whose place it takes
 * @param sha256 of its paper, in hexadecimal digits
 * @param missingCharacters that could not be printed and stand as 〓 on the paper, to be filled in by hand
 */
@Schema(
        name = "LegalDocument",
        requiredProperties = {
            "id",
            "version",
            "kind",
            "number",
            "uscc",
            "area",
            "unit",
            "addressee",
            "officers",
            "issuedOn",
            "issuedAt",
            "issuer",
            "state",
            "body",
            "pages",
            "sha256"
        })
record DocumentView(
        UUID id,
        long version,
        DocumentKind kind,
        String number,
        String uscc,
        String area,
        IssuingUnit unit,
        Addressee addressee,
        List<EnforcementOfficer> officers,
        LocalDate issuedOn,
        Instant issuedAt,
        String issuer,
        DocumentState state,
        DocumentBody body,
        int pages,
        String sha256,
        @Nullable String missingCharacters,
        @Nullable UUID replaces,
        @Nullable ServiceReceipt service,
        @Nullable Withdrawal withdrawal) {

    static DocumentView of(LegalDocument document) {
        var content = document.content();
        var paper = document.paper();
        return new DocumentView(
                document.id(),
                document.version(),
                document.number().kind(),
                document.number().number(),
                document.uscc(),
                document.area(),
                content.unit(),
                content.addressee(),
                content.officers(),
                content.issuedOn(),
                document.issuedAt(),
                document.issuer().name(),
                document.state(),
                content.body(),
                paper.pages(),
                paper.sha256(),
                paper.missing().isEmpty() ? null : paper.missing(),
                document.replacedId(),
                document.service(),
                document.withdrawal());
    }
}
