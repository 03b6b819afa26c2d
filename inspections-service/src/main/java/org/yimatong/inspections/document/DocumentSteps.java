package org.yimatong.inspections.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** The histories of all legal documents. Whatever it answers is only what the caller may see. */
@ApplicationScoped
public class DocumentSteps implements PanacheRepositoryBase<DocumentStep, DocumentStep.Key> {

    private final CurrentAccess access;

    DocumentSteps(CurrentAccess access) {
        this.access = access;
    }

    /** The document's steps behind the given number, oldest first, at most {@code limit}. */
    public List<DocumentStep> of(UUID documentId, long after, int limit) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("documentId", documentId);
        parameters.put("after", after);
        return find(
                        "documentId = :documentId and number > :after and " + Access.VISIBLE + " order by number",
                        parameters)
                .page(0, limit)
                .list();
    }
}
