package org.yimatong.inspections.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.document.content.DocumentKind;
import org.yimatong.inspections.publication.OwedPublication;
import org.yimatong.inspections.publication.PublicationKind;
import org.yimatong.inspections.publication.PublicationService;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** What officials do with legal documents; each is one transaction. */
@ApplicationScoped
@Transactional
public class DocumentService {

    private final DocumentIssuing issuing;
    private final LegalDocuments documents;
    private final PublicationService publications;
    private final CurrentAccess access;
    private final Clock clock;

    DocumentService(
            DocumentIssuing issuing,
            LegalDocuments documents,
            PublicationService publications,
            CurrentAccess access,
            Clock clock) {
        this.issuing = issuing;
        this.documents = documents;
        this.publications = publications;
        this.access = access;
        this.clock = clock;
    }

    /** Issues a document; from then on it has to be published. What its inspection came to has to be already. */
    public LegalDocument issue(DocumentOrder order) {
        var document = issuing.issue(order, actor());
        publishedAs(document.number().kind()).ifPresent(kind -> publications.owe(owedFor(document, kind)));
        return document;
    }

    public LegalDocument serve(UUID id, ExpectedVersion expected, ServiceReceipt receipt) {
        return take(id, expected, document -> document.serve(receipt, actor(), clock));
    }

    /** Takes a document back; it needs no publication any more. */
    public LegalDocument withdraw(UUID id, ExpectedVersion expected, String reason) {
        var withdrawn = take(id, expected, document -> document.withdraw(reason, actor(), clock));
        publications.lift(id);
        return withdrawn;
    }

    private LegalDocument take(UUID id, ExpectedVersion expected, Consumer<LegalDocument> step) {
        var document = documents.supervised(id).orElseThrow(NotFound::new);
        expected.require(document);
        step.accept(document);
        documents.save(document);
        return document;
    }

    private static Optional<PublicationKind> publishedAs(DocumentKind kind) {
        return switch (kind) {
            case INSPECTION_RECORD -> Optional.empty();
            case REINSPECTION_OPINION -> Optional.of(PublicationKind.INSPECTION_RESULT);
            case RECTIFICATION_ORDER, ON_SPOT_DECISION -> Optional.of(PublicationKind.DECISION);
        };
    }

    private static OwedPublication owedFor(LegalDocument document, PublicationKind kind) {
        return new OwedPublication(
                kind,
                document.id(),
                document.uscc(),
                document.area(),
                document.number().kind().title() + " " + document.number().number(),
                document.content().issuedOn());
    }

    private Actor actor() {
        return Actor.of(access.get());
    }
}
