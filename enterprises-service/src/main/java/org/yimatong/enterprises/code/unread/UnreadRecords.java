package org.yimatong.enterprises.code.unread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;

/** The records that could not be read. */
@ApplicationScoped
public class UnreadRecords implements PanacheRepositoryBase<UnreadRecord, UUID> {

    private static final Set<UnreadState> WAITING = Set.of(UnreadState.DOUBTFUL, UnreadState.UNRECOGNISED);

    private final CurrentAccess access;

    UnreadRecords(CurrentAccess access) {
        this.access = access;
    }

    /** The first of those searched for that the caller may see, oldest first. */
    public List<UnreadRecord> visible(UnreadRecordSearch search, int atMost) {
        return find(search.condition(), search.parameters(access.get()))
                .page(0, atMost)
                .list();
    }

    /** The record, if the caller may see it. */
    public Optional<UnreadRecord> visible(UUID id) {
        var parameters = new UnreadRecordSearch(null, null, null).parameters(access.get());
        parameters.put("of", id);
        return find(UnreadRecordSearch.ofId(), parameters).firstResultOptional();
    }

    /** Those that may be readable one day, in the order in which each topic has them. */
    public List<UUID> waiting() {
        return getEntityManager()
                .createQuery(
                        "select id from UnreadRecord where state in :waiting order by topic, partition, offset",
                        UUID.class)
                .setParameter("waiting", WAITING)
                .getResultList();
    }

    /** Lets one at a time decide about the records of this topic and enterprise, until the end of the transaction. */
    void hold(String topic, @Nullable String uscc) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", topic + "/" + uscc)
                .getSingleResult();
    }

    /** Nobody else changes the record until the end of the transaction. */
    void hold(UnreadRecord record) {
        hold(record.record().topic(), record.uscc());
        getEntityManager().refresh(record);
    }

    boolean isDoubted(String topic, String uscc) {
        return count("topic = ?1 and uscc = ?2 and state = ?3", topic, uscc, UnreadState.DOUBTFUL) > 0;
    }

    /** How many records stand unread of which something may depend. */
    public long doubtful() {
        return count("state", UnreadState.DOUBTFUL);
    }

    long nextDoubt() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('doubt_version')", Long.class)
                .getSingleResult();
    }

    /** Drops those that came before the instant, but for those because of which a code is in doubt. */
    long forget(Instant before) {
        return delete("receivedAt < ?1 and (state <> ?2 or uscc is null)", before, UnreadState.DOUBTFUL);
    }
}
