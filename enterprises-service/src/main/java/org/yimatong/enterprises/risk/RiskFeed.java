package org.yimatong.enterprises.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** The changes of the risk pictures that the caller may see, in the order of the transactions that made them. */
@ApplicationScoped
public class RiskFeed implements PanacheRepositoryBase<RiskPicture, RiskPicture.Key> {

    /** The bound first, for the index. */
    private static final String BEHIND = " and changedIn >= :in and (changedIn > :in"
            + " or uscc > :behind or uscc = :behind and area > :behindArea)";

    /** What a migration entered and nobody has drawn yet says nothing. */
    private static final String TOLD = " and changedIn > 0 and changedIn < :settled";

    private final CurrentAccess access;
    private final RiskExports exports;

    RiskFeed(CurrentAccess access, RiskExports exports) {
        this.access = access;
        this.exports = exports;
    }

    /** A place in the feed: behind this row, as it was changed in this transaction. */
    public record Place(long changedIn, String uscc, String area) {

        /** Before all rows. */
        public static final Place BEGIN = new Place(0, "", "");

        /** Behind the picture as it is. */
        public static Place of(RiskPicture picture) {
            return new Place(picture.changedIn(), picture.uscc(), picture.area());
        }
    }

    /**
     * What comes next for somebody who follows.
     *
     * @param next where to go on: at the end of all that is settled, also of what is not the reader's, so that nothing
     *     is looked through twice
     * @param more whether there is more already
     */
    public record Part(List<RiskPicture> changes, Place next, boolean more) {}

    /**
     * At most so many changes behind the place. A picture that changes again moves to the end; so each is told as it is
     * now, and none is passed over.
     *
     * <p>Only transactions count before which none is under way any more: one that began earlier and commits later
     * would appear behind a reader's back. That somebody reads is remembered once an hour.
     *
     * @throws FeedOfAnotherScope if the place is none of this database
     */
    public List<RiskPicture> after(Place place, int atMost) {
        var settled = settled();
        requireOfHere(place, settled);
        exports.watched("risk-feed", Map.of());
        return find(place, settled, atMost);
    }

    /**
     * The same for somebody who reads on and on.
     *
     * @throws FeedOfAnotherScope if the place is none of this database
     */
    @Transactional
    public Part begin(Place from, int atMost) {
        requireOfHere(from, settled());
        return follow(from, atMost);
    }

    /** @param from the next of the part before */
    @Transactional
    public Part follow(Place from, int atMost) {
        var settled = settled();
        exports.watched("risk-feed", Map.of());
        var found = find(from, settled, atMost + 1);
        var more = found.size() > atMost;
        var told = found.subList(0, Math.min(found.size(), atMost));
        return new Part(told, more ? Place.of(told.getLast()) : new Place(settled, "", ""), more);
    }

    private static void requireOfHere(Place place, long settled) {
        if (place.changedIn() >= settled) {
            throw new FeedOfAnotherScope(); // a database restored by dump counts its transactions anew
        }
    }

    private List<RiskPicture> find(Place place, long settled, int atMost) {
        var parameters = new HashMap<>(access.get().areaParameters());
        parameters.put("settled", settled);
        parameters.put("in", place.changedIn());
        parameters.put("behind", place.uscc());
        parameters.put("behindArea", place.area());
        return find(Access.SUPERVISED + TOLD + BEHIND + " order by changedIn, uscc, area", parameters)
                .page(0, atMost)
                .list();
    }

    /** Whose rows the caller may see: a place is worth something only as long as that stays the same. */
    public String scope() {
        var caller = access.get();
        return caller.everything() ? "*" : caller.areas().stream().sorted().collect(Collectors.joining(","));
    }

    private long settled() {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")
                        .getSingleResult())
                .longValue();
    }
}
