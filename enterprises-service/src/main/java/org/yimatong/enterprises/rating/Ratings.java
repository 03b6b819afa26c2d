package org.yimatong.enterprises.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** All ratings ever made, void ones included. A caller sees those of the enterprises they see. */
@ApplicationScoped
public class Ratings implements PanacheRepositoryBase<Rating, UUID> {

    private static final String NEWEST_FIRST = " order by ratedOn desc, recordedAt desc, id desc";

    /** A place in the list of an enterprise's ratings. */
    public record Place(LocalDate ratedOn, Instant recordedAt, UUID id) {

        /** Where the rating itself stands. */
        public static Place of(Rating rating) {
            return new Place(rating.ratedOn(), rating.recordedAt(), rating.id());
        }
    }

    private final Audit audit;
    private final RecordHistory history;

    Ratings(Audit audit, RecordHistory history) {
        this.audit = audit;
        this.history = history;
    }

    /** Stores the rating, with what was done in the audit and in the history of its enterprise. */
    void save(Rating rating, String action) {
        persistAndFlush(rating);
        var thing = new AuditedThing("rating", rating.id().toString(), rating.uscc(), rating.area());
        var result = rating.result();
        audit.record(
                action,
                thing,
                Map.of(
                        "ratedOn",
                        rating.ratedOn(),
                        "score",
                        result.score(),
                        "colour",
                        result.colour(),
                        "directRed",
                        result.directRed()));
        history.write(thing, rating.version(), action, RecordedRating.of(rating));
    }

    /** The newest rating of the enterprise that is not void; it may have run out. */
    public Optional<Rating> standing(String uscc) {
        return find("uscc = ?1 and revocation.revokedAt is null" + NEWEST_FIRST, uscc)
                .firstResultOptional();
    }

    /** How often a rating of the enterprise was made or declared void: rises with each change. */
    long changes(String uscc) {
        return count("uscc", uscc) + count("uscc = ?1 and revocation.revokedAt is not null", uscc);
    }

    public Optional<Rating> of(String uscc, UUID id) {
        return find("uscc = ?1 and id = ?2", uscc, id).firstResultOptional();
    }

    /** By day, newest first, beginning behind the place. */
    public List<Rating> of(String uscc, @Nullable Place after, int atMost) {
        var found = after == null
                ? find("uscc = ?1" + NEWEST_FIRST, uscc)
                : find(
                        "uscc = ?1 and (ratedOn < ?2 or ratedOn = ?2 and (recordedAt < ?3 or recordedAt = ?3 and id < ?4))"
                                + NEWEST_FIRST,
                        uscc,
                        after.ratedOn(),
                        after.recordedAt(),
                        after.id());
        return found.page(0, atMost).list();
    }
}
