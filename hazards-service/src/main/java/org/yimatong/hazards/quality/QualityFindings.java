package org.yimatong.hazards.quality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.PageRequest;

/** All data-quality findings, standing and cleared. */
@ApplicationScoped
public class QualityFindings implements PanacheRepositoryBase<QualityFinding, UUID> {

    private final Clock clock;

    QualityFindings(Clock clock) {
        this.clock = clock;
    }

    /**
     * Which findings are asked for; a criterion that is null lets all of them through.
     *
     * @param standing only those that stand, or only those that were cleared
     */
    public record Filter(
            @Nullable String uscc,
            @Nullable String source,
            @Nullable Defect defect,
            @Nullable Boolean standing) {}

    /**
     * Settles what is wrong with a record that was just entered: what is new is found, what is gone is cleared.
     *
     * @param defects each with the members of the record that are wrong
     */
    @Transactional(TxType.MANDATORY)
    public void settle(RecordedThing thing, Map<Defect, String> defects) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var left = new HashMap<>(defects);
        for (var finding : list("recordId = ?1 and clearedAt is null", thing.id())) {
            var places = left.remove(finding.defect());
            if (places == null) {
                finding.clear(now);
            } else {
                finding.remain(thing, places);
            }
        }
        left.forEach((defect, places) -> persist(new QualityFinding(thing, defect, places, now)));
    }

    /** A page of what the caller may see, newest first. */
    public List<QualityFinding> visible(Access access, Filter filter, PageRequest page) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of(access.visibleByIndex(parameters)));
        equal(conditions, parameters, "uscc", "enterprise", filter.uscc());
        equal(conditions, parameters, "sourceCode", "source", filter.source());
        equal(conditions, parameters, "defect", "defect", filter.defect());
        if (filter.standing() != null) {
            conditions.add(filter.standing() ? "clearedAt is null" : "clearedAt is not null");
        }
        page.after().ifPresent(after -> {
            conditions.add("(foundAt < :afterAt or (foundAt = :afterAt and id < :afterId))");
            parameters.put("afterAt", after.instant(0));
            parameters.put("afterId", after.id(1));
        });
        return find(String.join(" and ", conditions) + " order by foundAt desc, id desc", parameters)
                .page(0, page.fetch())
                .list();
    }

    private static void equal(
            List<String> conditions, Map<String, Object> parameters, String member, String name, @Nullable Object is) {
        if (is != null) {
            conditions.add(member + " = :" + name);
            parameters.put(name, is);
        }
    }

    /** Where a page that ends with this finding ends. */
    public static Cursor cursor(QualityFinding finding) {
        return Cursor.of(finding.foundAt().toString(), finding.id().toString());
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
