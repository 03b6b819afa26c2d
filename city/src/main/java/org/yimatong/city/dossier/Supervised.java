package org.yimatong.city.dossier;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.Enterprise;
import org.yimatong.city.catalogue.HazardSource;

/**
 * An enterprise with all that its dossier follows from.
 *
 * @param sources its major hazard sources
 */
public record Supervised(Enterprise enterprise, List<HazardSource> sources, Trouble trouble) {

    /** Water, gas, oil, food and medicine: whoever makes or stores them keeps the city supplied (保供). */
    private static final Set<String> SUPPLIES = Set.of("C2666", "C2619", "C2710", "D4512", "G5930", "G5941");

    public String uscc() {
        return enterprise.uscc();
    }

    /** Whether it is one of the city's 17 key suppliers. */
    public boolean isKeySupplier() {
        return SUPPLIES.contains(enterprise.industry());
    }

    /** Whether the guideline of 2018 rates it: makers of chemicals, and who has major hazard sources. */
    public boolean isRated() {
        return enterprise.kind().equals("PRODUCTION") || !sources.isEmpty();
    }

    /** Whether it promises safety every day: who has major hazard sources. */
    public boolean promisesDaily() {
        return !sources.isEmpty();
    }

    boolean isWellKnown() {
        return uscc().equals(City.PLANT) || uscc().equals(City.NEIGHBOUR);
    }

    /** Level of its gravest source, 1 to 4; 5 if it has none. */
    int gravestLevel() {
        return sources.stream().mapToInt(HazardSource::level).min().orElse(5);
    }

    /** Chance that is the same whenever it is asked for. */
    Random random() {
        return new Random(uscc().hashCode());
    }

    /** Its principal: whose certificate is on file, and who promises. */
    public String principal() {
        return new PersonNames(random()).next();
    }
}
