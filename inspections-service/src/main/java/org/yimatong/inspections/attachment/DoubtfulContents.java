package org.yimatong.inspections.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yimatong.inspections.attachment.store.AttachmentStore;

/**
 * Contents of the store that perhaps no attachment refers to. Each is noted before it is stored, so that one whose
 * attachment was never written is found, and again when an attachment is collected.
 */
@ApplicationScoped
class DoubtfulContents {

    private static final String NOTE = """
            insert into doubtful_content (sha256, noted_at) values (:sha256, :now)
            on conflict (sha256) do update set noted_at = excluded.noted_at
            """;

    private final EntityManager database;
    private final Attachments attachments;
    private final AttachmentStore store;
    private final Clock clock;

    DoubtfulContents(EntityManager database, Attachments attachments, AttachmentStore store, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.store = store;
        this.clock = clock;
    }

    /** Has the content looked at later. */
    @Transactional
    void note(String sha256) {
        database.createNativeQuery(NOTE)
                .setParameter("sha256", sha256)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
    }

    /** Whoever else stores or discards this content waits until this transaction ends. */
    @Transactional(TxType.MANDATORY)
    void reserve(String sha256) {
        attachments.reserve("content " + sha256);
    }

    @Transactional
    List<String> notedBefore(Instant instant, int limit) {
        return database.createNativeQuery(
                        "select sha256 from doubtful_content where noted_at < :instant limit :limit", String.class)
                .setParameter("instant", instant)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Deletes the content unless an attachment refers to it. What fails is tried again. */
    @Transactional
    void settle(String sha256) {
        reserve(sha256);
        if (!attachments.referTo(sha256)) {
            discard(sha256);
        }
        database.createNativeQuery("delete from doubtful_content where sha256 = :sha256")
                .setParameter("sha256", sha256)
                .executeUpdate();
    }

    private void discard(String sha256) {
        try {
            store.discard(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
