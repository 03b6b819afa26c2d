package org.yimatong.inspections.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.inspections.document.content.DocumentKind;
import org.yimatong.inspections.document.content.IssuingUnit;

/** Numbers of documents and their papers, beside the documents themselves. */
@ApplicationScoped
public class DocumentArchive {

    /** The row is locked until the transaction ends: a number that is not used is given to the next document. */
    private static final String NEXT = """
            insert into legal_document_number (area, kind, year, last) values (:area, :kind, :year, 1)
            on conflict (area, kind, year) do update set last = legal_document_number.last + 1
            returning last
            """;

    private static final String KEEP =
            "insert into legal_document_pdf (document_id, uscc, area, pdf) values (:id, :uscc, :area, :pdf)";

    /** Row-level security lets pass only what the caller may see. */
    private static final String READ = "select pdf from legal_document_pdf where document_id = :id";

    private final EntityManager database;

    DocumentArchive(EntityManager database) {
        this.database = database;
    }

    /** The next number of the bureau for this kind and year; the next bidder waits for this transaction's end. */
    DocumentNumber nextNumber(IssuingUnit unit, DocumentKind kind, int year) {
        var serial = ((Number) database.createNativeQuery(NEXT)
                        .setParameter("area", unit.area())
                        .setParameter("kind", kind.name())
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
        return new DocumentNumber(unit.area(), kind, year, serial, unit.numberOf(kind, year, serial));
    }

    void keep(LegalDocument document, byte[] pdf) {
        database.createNativeQuery(KEEP)
                .setParameter("id", document.id())
                .setParameter("uscc", document.uscc())
                .setParameter("area", document.area())
                .setParameter("pdf", pdf)
                .executeUpdate();
    }

    /** The paper of a document, byte for byte as it was printed when it was issued. */
    public Optional<byte[]> pdf(UUID document) {
        return database.createNativeQuery(READ, byte[].class)
                .setParameter("id", document)
                .getResultStream()
                .map(byte[].class::cast)
                .findFirst();
    }
}
