package org.yimatong.hazards.health;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.PageRequest;

/** When sensors could not be relied upon, now and before. */
@ApplicationScoped
public class HealthEpisodes implements PanacheRepositoryBase<HealthEpisode, UUID> {

    /**
     * Which episodes are asked for; a criterion that is null lets all of them through.
     *
     * @param source code of the hazard source
     * @param standing only those that stand, or only those that are over
     */
    public record Filter(
            @Nullable UUID sensor,
            @Nullable String uscc,
            @Nullable String source,
            @Nullable String area,
            @Nullable HealthCondition condition,
            @Nullable Boolean standing) {}

    /** A page of what the caller may see, newest first. */
    public List<HealthEpisode> visible(Access access, Filter filter, PageRequest page) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of(access.visibleByIndex(parameters)));
        equal(conditions, parameters, "sensorId", filter.sensor());
        equal(conditions, parameters, "uscc", filter.uscc());
        equal(conditions, parameters, "sourceCode", filter.source());
        equal(conditions, parameters, "area", filter.area());
        equal(conditions, parameters, "condition", filter.condition());
        if (filter.standing() != null) {
            conditions.add(filter.standing() ? "endedAt is null" : "endedAt is not null");
        }
        page.after().ifPresent(after -> {
            conditions.add("(openedAt < :afterAt or (openedAt = :afterAt and id < :afterId))");
            parameters.put("afterAt", after.instant(0));
            parameters.put("afterId", after.id(1));
        });
        return find(String.join(" and ", conditions) + " order by openedAt desc, id desc", parameters)
                .page(0, page.fetch())
                .list();
    }

    /** Those of these sensors that stand, the longest first. */
    public List<HealthEpisode> standing(Collection<Integer> sensors) {
        return list("sensor in ?1 and endedAt is null order by beganAt, condition", sensors);
    }

    private static void equal(
            List<String> conditions, Map<String, Object> parameters, String member, @Nullable Object is) {
        if (is != null) {
            conditions.add("%1$s = :wanted_%1$s".formatted(member));
            parameters.put("wanted_" + member, is);
        }
    }

    /** Where a page that ends with this episode ends. */
    public static Cursor cursor(HealthEpisode episode) {
        return Cursor.of(episode.openedAt().toString(), episode.id().toString());
    }

    void move(@Observes EnterpriseMoved moved) {
        getEntityManager()
                .createNativeQuery("update health_episode set area = :area where uscc = :uscc")
                .setParameter("area", moved.area())
                .setParameter("uscc", moved.uscc())
                .executeUpdate();
    }
}
