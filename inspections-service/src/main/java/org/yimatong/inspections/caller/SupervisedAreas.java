package org.yimatong.inspections.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** The areas for which callers answer, as people name them: the city's key is all of them. */
@ApplicationScoped
public class SupervisedAreas {

    /** The form of an area's key. */
    public static final String KEY = "[0-9A-Z-]{3,12}";

    private final CurrentAccess access;
    private final String wholeCity;

    SupervisedAreas(
            CurrentAccess access,
            @ConfigProperty(name = "yimatong.access.whole-city-area", defaultValue = "610100") String wholeCity) {
        this.access = access;
        this.wholeCity = wholeCity;
    }

    /** @throws InvalidInput naming each for which the caller does not answer, at its place in the list */
    public void require(String pointer, List<String> keys) {
        var errors = IntStream.range(0, keys.size())
                .filter(place -> !isSupervised(keys.get(place)))
                .mapToObj(place -> new InputError(pointer + "/" + place, "area-not-yours", keys.get(place)))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** Whether the caller answers for all of these. */
    public boolean areSupervised(Collection<String> keys) {
        return keys.stream().allMatch(this::isSupervised);
    }

    /** Whether these areas include the area. */
    public boolean include(Collection<String> keys, String area) {
        return keys.contains(wholeCity) || keys.contains(area);
    }

    /** The key that stands for all areas. */
    public String wholeCity() {
        return wholeCity;
    }

    private boolean isSupervised(String key) {
        return access.get().everything() || access.get().areas().contains(key);
    }
}
