package org.yimatong.inspections.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.document.content.DocumentPaper;

/** Issues documents: each gets its number, is printed, and what was printed is kept, in one transaction. */
@ApplicationScoped
class DocumentIssuing {

    private final DocumentDrafting drafting;
    private final DocumentPaper paper;
    private final LegalDocuments documents;
    private final DocumentArchive archive;

    DocumentIssuing(DocumentDrafting drafting, DocumentPaper paper, LegalDocuments documents, DocumentArchive archive) {
        this.drafting = drafting;
        this.paper = paper;
        this.documents = documents;
        this.archive = archive;
    }

    LegalDocument issue(DocumentOrder order, Actor official) {
        var draft = drafting.of(order);
        var id = UUID.randomUUID();
        var number =
                archive.nextNumber(draft.unit(), draft.body().kind(), draft.on().getYear());
        var content = draft.numbered(number);
        var print = paper.print(id, content);
        var document = LegalDocument.issue(id, draft, number, content, PaperSeal.of(print), official);
        documents.save(document);
        archive.keep(document, print.pdf());
        return document;
    }
}
