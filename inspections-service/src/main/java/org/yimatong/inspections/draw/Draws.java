package org.yimatong.inspections.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All draws ever announced. Announcements are public; results are for officials until they are published. */
@ApplicationScoped
public class Draws implements PanacheRepositoryBase<Draw, UUID> {

    /** A place in the list of draws, newest first. */
    public record Place(Instant announcedAt, UUID id) {}

    private final Audit audit;

    Draws(Audit audit) {
        this.audit = audit;
    }

    /**
     * Stores the draw with what was done.
     *
     * @throws DrawReplaced if another one took the place of the same draw
     */
    void save(Draw draw, String action) {
        try {
            persistAndFlush(draw);
        } catch (ConstraintViolationException violation) {
            throw "drawn_again_once".equals(violation.getConstraintName()) ? new DrawReplaced() : violation;
        }
        record(
                draw,
                action,
                Map.of(
                        "state", draw.state(),
                        "candidatesSha256", draw.candidatesSha256(),
                        "version", draw.version()));
    }

    void record(Draw draw, String action, Map<String, ?> details) {
        var areas = String.join(",", draw.announcement().areas());
        audit.record("draw." + action, new AuditedThing("draw", draw.id().toString(), "", areas), details);
    }

    /** @throws DrawReplaced if another one took its place */
    void requireNotReplaced(Draw draw) {
        if (count("replaces", draw.id()) > 0) {
            throw new DrawReplaced();
        }
    }

    /** The draw; nobody else takes a step with it before this transaction ends. */
    Optional<Draw> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Newest first, behind the place. */
    public List<Draw> newestFirst(@Nullable Place behind, int atMost) {
        var sort = Sort.descending("announcedAt", "id");
        var all = behind == null
                ? findAll(sort)
                : find(
                        "announcedAt < :at or (announcedAt = :at and id < :id)",
                        sort,
                        Map.of("at", behind.announcedAt(), "id", behind.id()));
        return all.page(0, atMost).list();
    }

    /** What was drawn, as far as the caller may see it, in order, behind the place. */
    public List<DrawnEnterprise> drawn(UUID draw, int behind, int atMost) {
        return getEntityManager()
                .createQuery(
                        "from DrawnEnterprise where drawId = :draw and place > :behind order by place",
                        DrawnEnterprise.class)
                .setParameter("draw", draw)
                .setParameter("behind", behind)
                .setMaxResults(atMost)
                .getResultList();
    }

    void addDrawn(List<DrawnEnterprise> drawn) {
        drawn.forEach(getEntityManager()::persist);
    }
}
