package org.yimatong.enterprises.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.risk.RiskSnapshots.Told;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** The pictures of the caller's areas as they are, all of one state, however many they are. */
@ApplicationScoped
public class PresentPictures implements PanacheRepositoryBase<RiskPicture, RiskPicture.Key> {

    /** Pictures that are in memory at a time. */
    private static final int BATCH = 1_000;

    /** What a migration entered and nobody has drawn yet says nothing. */
    private static final String TOLD = " and gone = false and changedIn > 0";

    /** Who closed for good, or was merged into another, is told only to those who ask for the closed. */
    private static final String NOT_CLOSED = " and portrait.enterpriseStatus <> '" + EnterpriseStatus.CLOSED + "'";

    private final RiskSnapshots snapshots;
    private final CurrentAccess access;
    private final RiskExports exports;

    PresentPictures(RiskSnapshots snapshots, CurrentAccess access, RiskExports exports) {
        this.snapshots = snapshots;
        this.access = access;
        this.exports = exports;
    }

    /** Remembers who takes what out as a table. */
    public void announce(PictureSearch search) {
        exports.taken("risk-pictures", search.criteria());
    }

    /** Remembers who looks at which map; once an hour. */
    public void announceMap(PictureSearch search) {
        exports.watched("risk-map", search.criteria());
    }

    /**
     * Tells each picture that is searched for, by USCC, and then of which state they are.
     *
     * @param snapshot name of the state that is to be told; null for that of now
     * @throws SnapshotGone if that cannot be told again; some pictures may have been told by then
     */
    public Told<Long> tell(PictureSearch search, @Nullable String snapshot, Consumer<RiskPicture> reader) {
        return snapshots.read(snapshot, search.area(), () -> tell(search, reader));
    }

    private long tell(PictureSearch search, Consumer<RiskPicture> reader) {
        var condition = new StringBuilder(Access.SUPERVISED + TOLD);
        Map<String, Object> parameters = new HashMap<>(access.get().areaParameters());
        search.criteria().forEach((name, value) -> {
            var attribute = name.equals("area") ? name : "portrait." + name;
            condition.append(" and %s = :asked_%s".formatted(attribute, name));
            parameters.put("asked_" + name, value);
        });
        if (search.enterpriseStatus() == null) {
            condition.append(NOT_CLOSED);
        }
        var told = 0L;
        try (var pictures =
                find(condition + " order by uscc", parameters)
                        .withHint(HibernateHints.HINT_FETCH_SIZE, BATCH)
                        .stream()) {
            for (var next = pictures.iterator(); next.hasNext(); told++) {
                var picture = next.next();
                reader.accept(picture);
                getEntityManager().detach(picture);
            }
        }
        return told;
    }

    /**
     * The first by USCC; that somebody reads them is remembered once an hour.
     *
     * @param box where they stand; null for everywhere, without a place too
     * @param after USCC behind which they begin
     */
    public List<RiskPicture> page(@Nullable Box box, String after, int atMost) {
        exports.watched("risk-features", Map.of());
        Map<String, Object> parameters = new HashMap<>(access.get().areaParameters());
        parameters.put("after", after);
        var condition = Access.SUPERVISED + TOLD + NOT_CLOSED + " and uscc > :after";
        if (box != null) {
            condition += " and longitude between :west and :east and latitude between :south and :north";
            parameters.put("west", box.west());
            parameters.put("east", box.east());
            parameters.put("south", box.south());
            parameters.put("north", box.north());
        }
        return find(condition + " order by uscc", parameters).page(0, atMost).list();
    }

    /** That of one enterprise, if the caller may see it. */
    public Optional<RiskPicture> of(String uscc) {
        Map<String, Object> parameters = new HashMap<>(access.get().areaParameters());
        parameters.put("of", uscc);
        return find("uscc = :of and " + Access.SUPERVISED + TOLD, parameters).firstResultOptional();
    }
}
