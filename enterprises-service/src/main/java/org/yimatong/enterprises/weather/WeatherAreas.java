package org.yimatong.enterprises.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.enterprises.enterprise.Areas;
import org.yimatong.enterprises.notice.SupervisedAreas;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Finds the supervision areas that the meteorological office names: by key, by code of GB/T 2260, or by name. */
@ApplicationScoped
class WeatherAreas {

    /** A code of a district as the national system writes it: those of towns and villages follow, here none. */
    private static final Pattern WITHOUT_TOWN = Pattern.compile("(\\d{6})0{6}");

    private final Areas areas;
    private final SupervisedAreas supervised;
    private final String wholeCity;
    private final String cityName;

    WeatherAreas(
            Areas areas,
            SupervisedAreas supervised,
            @ConfigProperty(name = "yimatong.access.whole-city-area", defaultValue = "610100") String wholeCity,
            @ConfigProperty(name = "yimatong.weather.city-name", defaultValue = "西安市") String cityName) {
        this.areas = areas;
        this.supervised = supervised;
        this.wholeCity = wholeCity;
        this.cityName = cityName;
    }

    /**
     * The keys of the areas named, in order.
     *
     * @throws InvalidInput naming each that is none, or for which the caller does not answer
     */
    List<String> find(List<String> named) {
        var keys = new HashMap<String, String>(Map.of(wholeCity, wholeCity, cityName, wholeCity));
        areas.streamAll().forEach(area -> {
            keys.put(area.key(), area.key());
            keys.put(area.name(), area.key());
        });
        var errors = new ArrayList<InputError>();
        var found = new ArrayList<String>();
        for (var place = 0; place < named.size(); place++) {
            var code = WITHOUT_TOWN.matcher(named.get(place));
            var key = keys.get(code.matches() ? code.group(1) : named.get(place));
            if (key == null) {
                errors.add(new InputError("/areas/" + place, "weather-area-unknown", named.get(place)));
            } else if (!supervised.areSupervised(List.of(key))) {
                errors.add(new InputError("/areas/" + place, "area-not-yours", named.get(place)));
            } else {
                found.add(key);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return supervised.expanded(found);
    }

    /** Keys of the areas for which the caller answers. */
    List<String> own() {
        return supervised.own();
    }

    /** @throws InvalidInput if the caller does not answer for each area of a warning that a message refers to */
    void requireSupervised(List<String> keys) {
        for (var key : keys) {
            if (!supervised.areSupervised(List.of(key))) {
                throw new InvalidInput("/references", "area-not-yours", key);
            }
        }
    }
}
