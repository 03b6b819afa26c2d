package org.yimatong.city.dossier;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.HazardSource;

/** Spreads the troubles over the city, always in the same way; the two well-known enterprises have none. */
public final class Troubles {

    private static final long SEED = 610100;
    private static final Set<String> LICENSED = Set.of("PRODUCTION", "OPERATION", "STORAGE");
    private static final String WEIYANG = "610112";

    private Troubles() {}

    /** The city's enterprises in the order of its list, each with its trouble. */
    public static List<Supervised> of(City city) {
        var sources = city.sources().stream().collect(groupingBy(HazardSource::uscc));
        var all = city.enterprises().stream()
                .map(enterprise ->
                        new Supervised(enterprise, sources.getOrDefault(enterprise.uscc(), List.of()), Trouble.NONE))
                .toList();
        var troubled = spread(all);
        return all.stream()
                .map(one -> new Supervised(
                        one.enterprise(), one.sources(), troubled.getOrDefault(one.uscc(), Trouble.NONE)))
                .toList();
    }

    private static Map<String, Trouble> spread(List<Supervised> all) {
        var candidates = new ArrayList<>(all);
        Collections.shuffle(candidates, new Random(SEED));
        var troubled = new HashMap<String, Trouble>();
        for (var trouble : Trouble.values()) {
            candidates.stream()
                    .filter(one -> !troubled.containsKey(one.uscc()) && mayHave(one, trouble))
                    .limit(trouble.howMany())
                    .toList()
                    .forEach(one -> troubled.put(one.uscc(), trouble));
        }
        return troubled;
    }

    /** Sources of the first level alone make a rating yellow: that is trouble enough. */
    private static boolean mayHave(Supervised one, Trouble trouble) {
        if (one.isWellKnown() || one.gravestLevel() == 1) {
            return false;
        }
        return switch (trouble) {
            case RATED_LONG_AGO, RATED_ORANGE -> one.promisesDaily();
            case RATED_RED -> one.isRated() && !one.isKeySupplier();
            case MAJOR_FINDING -> one.promisesDaily() && one.enterprise().area().equals(WEIYANG);
            default -> LICENSED.contains(one.enterprise().kind()) && !one.promisesDaily();
        };
    }
}
