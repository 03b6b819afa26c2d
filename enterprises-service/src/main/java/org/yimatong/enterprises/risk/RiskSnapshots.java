package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.CodeFreshness;
import org.yimatong.kit.access.CurrentAccess;

/**
 * States of the pictures that several answers share. A snapshot is a name only: it says which transactions its reader
 * saw. As long as no other has changed a picture of the caller's since, what is there now is that state still; after
 * that nobody can tell it again.
 */
@ApplicationScoped
public class RiskSnapshots {

    private static final String PRESENT = "select cast(pg_current_snapshot() as text)";

    /** A database that was restored by dump counts its transactions anew. */
    private static final String HOLDS = """
            select pg_snapshot_xmax(cast(:fence as pg_snapshot)) <= pg_snapshot_xmax(pg_current_snapshot())
                and not exists (select from risk_picture p where p.changed_in >= :from
                    and not pg_visible_in_snapshot(cast(cast(p.changed_in as text) as xid8), cast(:fence as pg_snapshot))
            """;

    private static final String FIRST_DUE = "select min(due_at) from risk_picture where due_at <= :now and not gone";

    private final Session entities;
    private final CurrentAccess access;
    private final CodeFreshness codes;
    private final Clock clock;

    RiskSnapshots(Session entities, CurrentAccess access, CodeFreshness codes, Clock clock) {
        this.entities = entities;
        this.access = access;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What was read of a state.
     *
     * @param snapshot name of the state
     * @param asOf up to when everything is accounted for; null while an input has never been heard of
     */
    public record Told<T>(String snapshot, @Nullable Instant asOf, T content) {}

    /**
     * Reads, and says of which state. The name is taken before and judged after, so that nothing can pass between.
     *
     * @param snapshot name of the state that is to be read; null for that of now
     * @param area the only one whose pictures are read; null for all of the caller's
     * @throws SnapshotGone if the state cannot be told again
     */
    public <T> Told<T> read(@Nullable String snapshot, @Nullable String area, Supplier<T> reading) {
        var scope = new RiskScope(access.get(), area);
        var asOf = asOf();
        var name = snapshot == null ? present(scope) : snapshot;
        var content = reading.get();
        if (snapshot != null && !holds(snapshot, area)) {
            throw new SnapshotGone();
        }
        return new Told<>(name, asOf, content);
    }

    /** Whether the caller would read now what was there under this name. */
    public boolean holds(String snapshot, @Nullable String area) {
        var scope = new RiskScope(access.get(), area);
        return Fence.decoded(snapshot)
                .filter(fence -> fence.scope().equals(scope.name()))
                .filter(fence -> holds(fence, scope))
                .isPresent();
    }

    private boolean holds(Fence fence, RiskScope scope) {
        var query = entities.createNativeQuery(HOLDS + scope.of("p") + ")", Boolean.class)
                .setParameter("fence", fence.seen())
                .setParameter("from", fence.from());
        return scope.fill(query).getSingleResult();
    }

    private String present(RiskScope scope) {
        var seen = entities.createNativeQuery(PRESENT, String.class).getSingleResult();
        return new Fence(scope.name(), seen).encoded();
    }

    /** Up to when everything is accounted for that is read after this; null until each input has been heard of. */
    public @Nullable Instant asOf() {
        var due = entities.createNativeQuery(FIRST_DUE, Instant.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
        var known = codes.upTo();
        if (known.equals(Instant.MIN)) {
            return null;
        }
        return due != null && due.isBefore(known) ? due : known;
    }
}
