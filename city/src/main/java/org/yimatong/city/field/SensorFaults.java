package org.yimatong.city.field;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.yimatong.city.catalogue.Sensor;

/** The sensors of which something is amiss all the time: what they stay at, or that they are silent. */
public record SensorFaults(Map<String, Optional<BigDecimal>> values) {

    /** As {@code hazards/faults.csv} lists them; who has no value there is silent. */
    public static SensorFaults fromFile() {
        return new SensorFaults(FieldBook.rows("hazards/faults").stream()
                .collect(toMap(
                        row -> key(row.get("uscc"), row.get("tag")),
                        row -> Optional.of(row.get("value"))
                                .filter(value -> !value.isEmpty())
                                .map(BigDecimal::new))));
    }

    public boolean isSilent(Sensor sensor) {
        var fault = values.get(key(sensor.uscc(), sensor.tag()));
        return fault != null && fault.isEmpty();
    }

    /** What it stays at; empty if nothing is amiss with it. */
    public Optional<BigDecimal> valueOf(Sensor sensor) {
        return values.getOrDefault(key(sensor.uscc(), sensor.tag()), Optional.empty());
    }

    private static String key(String uscc, String tag) {
        return uscc + " " + tag;
    }
}
