package org.yimatong.enterprises.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.enterprises.enterprise.Areas;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InputError;

/** Areas as people name them: the city's key is all of them. */
@ApplicationScoped
public class SupervisedAreas {

    private final Areas areas;
    private final CurrentAccess access;
    private final String wholeCity;

    SupervisedAreas(
            Areas areas,
            CurrentAccess access,
            @ConfigProperty(name = "yimatong.access.whole-city-area", defaultValue = "610100") String wholeCity) {
        this.areas = areas;
        this.access = access;
        this.wholeCity = wholeCity;
    }

    /** The areas that the caller answers for, in order. */
    public List<String> own() {
        return access.get().everything()
                ? expanded(List.of(wholeCity))
                : expanded(access.get().areas());
    }

    /** The areas that the keys stand for, in order. */
    public List<String> expanded(Collection<String> keys) {
        var all = new TreeSet<>(keys);
        if (all.remove(wholeCity)) {
            all.addAll(areas.keys());
        }
        return List.copyOf(all);
    }

    /** Each key that is none, or for whose area the caller does not answer; at its place. */
    public List<InputError> errors(String pointer, List<String> keys) {
        var known = areas.keys();
        var errors = new ArrayList<InputError>();
        for (var place = 0; place < keys.size(); place++) {
            var key = keys.get(place);
            if (!known.contains(key) && !key.equals(wholeCity)) {
                errors.add(new InputError(pointer + "/" + place, "area-unknown", key));
            } else if (!isSupervised(key)) {
                errors.add(new InputError(pointer + "/" + place, "area-not-yours", key));
            }
        }
        return errors;
    }

    /** Whether the caller answers for all of these. */
    public boolean areSupervised(Collection<String> keys) {
        return keys.stream().allMatch(this::isSupervised);
    }

    private boolean isSupervised(String key) {
        return access.get().everything() || access.get().areas().contains(key);
    }
}
