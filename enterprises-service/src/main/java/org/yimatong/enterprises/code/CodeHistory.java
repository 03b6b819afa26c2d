package org.yimatong.enterprises.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Every state every code ever had. A caller sees the history of the codes they see. */
@ApplicationScoped
public class CodeHistory implements PanacheRepositoryBase<CodeChange, CodeChange.Id> {

    /** Not as entities: nobody changes one, and Hibernate would look for changes of each at every flush. */
    private final StatelessSession newRows;

    CodeHistory(StatelessSession newRows) {
        this.newRows = newRows;
    }

    /** Remembers states of codes that are stored. */
    void add(List<CodeChange> changes) {
        newRows.insertMultiple(changes);
    }

    /** The state in force at the instant; none before the code was issued. */
    public Optional<CodeChange> of(Code code, Instant at) {
        return find("id.uscc = ?1 and at <= ?2 order by id.version desc", code.uscc(), at)
                .firstResultOptional();
    }

    /** The state the code came into last. */
    CodeChange newest(Code code) {
        return find("id.uscc = ?1 order by id.version desc", code.uscc()).firstResult();
    }

    /** The token by which the code was looked up at the instant; empty if that is not known any more. */
    public Optional<Token> tokenOf(Code code, Instant at) {
        return getEntityManager()
                .createQuery(
                        "from RetiredToken where id.uscc = :uscc and id.until > :at order by id.until",
                        RetiredToken.class)
                .setParameter("uscc", code.uscc())
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(RetiredToken::token)
                .orElseGet(() -> Optional.of(code.token()));
    }

    /** Remembers the present token of the code, which another takes the place of at the instant. */
    void retireToken(Code code, Instant until) {
        getEntityManager().persist(RetiredToken.of(code, until));
    }

    /** Newest first, from below the given version. */
    public List<CodeChange> of(Code code, long belowVersion, int atMost) {
        return find("id.uscc = ?1 and id.version < ?2 order by id.version desc", code.uscc(), belowVersion)
                .page(0, atMost)
                .list();
    }
}
