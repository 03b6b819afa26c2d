package org.yimatong.hazards.alarm.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.flood.FloodPlace;

/** How people call enterprises and hazard sources. */
@ApplicationScoped
class PlaceNames {

    private static final String NAMES = """
            select e.uscc, e.name, s.code, s.name as source from known_enterprise e
            left join hazard_source s on s.uscc = e.uscc where e.uscc = any (:usccs)
            """;

    private final EntityManager database;

    PlaceNames(EntityManager database) {
        this.database = database;
    }

    /** Names that were looked up. */
    record Known(Map<String, String> enterprises, Map<String, String> sources) {

        AlarmItem.Names of(@Nullable FloodPlace place) {
            return place == null
                    ? new AlarmItem.Names(null, null)
                    : new AlarmItem.Names(
                            enterprises.get(place.uscc()), sources.get(place.uscc() + "/" + place.source()));
        }
    }

    /** Those of their places. */
    @SuppressWarnings("unchecked")
    Known of(List<Pile> piles) {
        var known = new Known(new HashMap<>(), new HashMap<>());
        var usccs = piles.stream()
                .map(Pile::place)
                .filter(Objects::nonNull)
                .map(FloodPlace::uscc)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        for (var row : (List<Tuple>) database.createNativeQuery(NAMES, Tuple.class)
                .setParameter("usccs", usccs)
                .getResultList()) {
            var uscc = row.get(0, String.class);
            known.enterprises().put(uscc, row.get(1, String.class));
            if (row.get(2) != null) {
                known.sources().put(uscc + "/" + row.get(2), row.get(3, String.class));
            }
        }
        return known;
    }
}
