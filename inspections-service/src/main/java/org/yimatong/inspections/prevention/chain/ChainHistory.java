package org.yimatong.inspections.prevention.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** Everything that elements ever said. */
@ApplicationScoped
public class ChainHistory {

    private final EntityManager database;
    private final Audit audit;
    private final CurrentAccess access;
    private final ObjectMapper json;

    ChainHistory(EntityManager database, Audit audit, CurrentAccess access, ObjectMapper json) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.json = json;
    }

    /** Writes down what the element says now, with the audit. */
    void remember(ElementKind<?, ?> kind, ChainElement<?> element, String action, Instant at) {
        database.persist(new ChainRevision(
                kind.name(), element, write(element.content()), access.get().name(), at));
        audit.record(
                "prevention-" + action,
                new AuditedThing(kind.name(), element.id().toString(), element.uscc(), element.area()),
                Map.of("version", element.version()));
    }

    /** What an element said, oldest first, from behind a version. */
    public List<ChainRevision> of(String kind, UUID element, long after, int limit) {
        var query = database.createQuery(
                        "from ChainRevision where kind = :kind and elementId = :element and version > :after and "
                                + Access.VISIBLE + " order by version",
                        ChainRevision.class)
                .setParameter("kind", kind)
                .setParameter("element", element)
                .setParameter("after", after)
                .setMaxResults(limit);
        access.get().parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private String write(ElementContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read from JSON can be written as JSON", e);
        }
    }
}
