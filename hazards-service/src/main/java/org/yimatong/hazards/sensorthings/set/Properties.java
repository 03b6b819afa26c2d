package org.yimatong.hazards.sensorthings.set;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of a JSON object in their order; what is missing is not there. */
final class Properties {

    private final Map<String, Object> members = new LinkedHashMap<>();

    static Properties with(String name, @Nullable Object value) {
        return new Properties().and(name, value);
    }

    Properties and(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return members;
    }
}
