package org.yimatong.hazards.notification;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings as the service reads them. */
public final class Settings {

    private Settings() {}

    /** What is not given has its default. */
    public static <T> T of(Class<T> mapping, Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .withMapping(mapping)
                .withConverter(java.time.Duration.class, 200, new DurationConverter())
                .withDefaultValues(given)
                .build()
                .getConfigMapping(mapping);
    }
}
