package org.yimatong.hazards.rates;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.health.OnlineRates;
import org.yimatong.hazards.health.OnlineTime;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** The three rates of a day, of the enterprises that the caller may see and that have hazard sources. */
@ApplicationScoped
public class DailyRates {

    private static final String ENTERPRISES =
            "select distinct uscc, area from HazardSource where deregisteredAt is null and " + Access.VISIBLE
                    + " and (:area is null or area = :area) and uscc > :after order by uscc";

    private final HazardSources sources;
    private final CurrentAccess access;
    private final OnlineRates online;
    private final HandledAlarms handled;
    private final KeptPromises promises;

    DailyRates(
            HazardSources sources,
            CurrentAccess access,
            OnlineRates online,
            HandledAlarms handled,
            KeptPromises promises) {
        this.sources = sources;
        this.access = access;
        this.online = online;
        this.handled = handled;
        this.promises = promises;
    }

    /**
     * By enterprise, behind the given one.
     *
     * @param area only of this one; null for all
     */
    public List<EnterpriseRates> ofEnterprises(LocalDate day, @Nullable String area, String after, int atMost) {
        var areas = enterprises(area, after, atMost);
        var usccs = List.copyOf(areas.keySet());
        var ofSensors = online(usccs, day);
        var ofAlarms = handled.of(usccs, day);
        var ofPromises = promises.of(usccs, day);
        return areas.entrySet().stream()
                .map(enterprise -> new EnterpriseRates(
                        enterprise.getKey(),
                        enterprise.getValue(),
                        new ThreeRates(
                                ofSensors.getOrDefault(enterprise.getKey(), OnlineTime.NONE),
                                ofAlarms.getOrDefault(enterprise.getKey(), Share.NONE),
                                ofPromises.getOrDefault(enterprise.getKey(), Share.NONE))))
                .toList();
    }

    /** By area, the sums of its enterprises. */
    public Map<String, ThreeRates> ofAreas(LocalDate day, @Nullable String area) {
        var byArea = new TreeMap<String, ThreeRates>();
        ofEnterprises(day, area, "", Integer.MAX_VALUE)
                .forEach(enterprise -> byArea.merge(enterprise.area(), enterprise.rates(), ThreeRates::plus));
        return byArea;
    }

    /** All together. */
    public static ThreeRates sum(Map<String, ThreeRates> byArea) {
        return byArea.values().stream().reduce(ThreeRates.NONE, ThreeRates::plus);
    }

    private Map<String, OnlineTime> online(List<String> usccs, LocalDate day) {
        var times = new HashMap<String, OnlineTime>();
        online.of(access.get(), OnlineRates.Scope.ENTERPRISE, usccs, day, null, Integer.MAX_VALUE)
                .forEach(rate -> times.put(requireNonNull(rate.uscc()), rate.time()));
        return times;
    }

    /** Their areas by USCC. */
    private Map<String, String> enterprises(@Nullable String area, String after, int atMost) {
        var query = sources.getEntityManager()
                .createQuery(ENTERPRISES, Object[].class)
                .setParameter("area", area)
                .setParameter("after", after)
                .setMaxResults(atMost);
        new HashMap<>(access.get().parameters()).forEach(query::setParameter);
        var found = new TreeMap<String, String>();
        query.getResultList().forEach(row -> found.put((String) row[0], (String) row[1]));
        return found;
    }
}
