package org.yimatong.kit.config;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which settings of ours anybody asked for. While a service starts, each one that it knows is asked for:
 * Quarkus fills every mapping, and tries the value at every point where one is injected.
 */
@Priority(Priorities.APPLICATION)
public class AskedSettings implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    static final String OURS = "yimatong.";

    private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        if (name.startsWith(OURS)) {
            ASKED.add(name);
        }
        return context.proceed(name);
    }

    /** Names of all of them until now. */
    static Set<String> all() {
        return Set.copyOf(ASKED);
    }
}
