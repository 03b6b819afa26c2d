package org.yimatong.enterprises.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
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

    RiskFeed(CurrentAccess access) {
        this.access = access;
    }

    /** A place in the feed: behind this row, as it was changed in this transaction. */
    public record Place(long changedIn, String uscc, String area) {

        /** Before all rows. */
        public static final Place BEGIN = new Place(0, "", "");
    }

    /**
     * At most so many changes behind the place. A picture that changes again moves to the end; so each is told as it is
     * now, and none is passed over.
     *
     * <p>Only transactions count before which none is under way any more: one that began earlier and commits later
     * would appear behind a reader's back.
     *
     * @throws FeedOfAnotherScope if the place is none of this database
     */
    public List<RiskPicture> after(Place place, int atMost) {
        var settled = settled();
        if (place.changedIn() >= settled) {
            throw new FeedOfAnotherScope(); // a database restored by dump counts its transactions anew
        }
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
