package org.yimatong.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.yimatong.gateway.limit.AddressLimits;

/**
 * How many places of a {@link Lane} each source address has. Where a place is held for as long as the caller likes, one
 * address must not have them all.
 */
@ApplicationScoped
class Places {

    private final Map<Lane, Map<String, Integer>> taken = new EnumMap<>(Lane.class);
    private final ProxySettings settings;
    private final AddressLimits limits;

    Places(ProxySettings settings, AddressLimits limits) {
        this.settings = settings;
        this.limits = limits;
        Arrays.stream(Lane.values()).forEach(lane -> taken.put(lane, new ConcurrentHashMap<>()));
    }

    /** @return whether there was a place left; who has taken it leaves it by {@link #leave} */
    boolean take(Lane lane, String address) {
        var most = most(lane);
        var now = ofLane(lane).merge(address, 1, Integer::sum);
        if (now > most && !limits.isExempt(address)) {
            leave(lane, address);
            return false;
        }
        return true;
    }

    void leave(Lane lane, String address) {
        ofLane(lane).computeIfPresent(address, (_, places) -> places == 1 ? null : places - 1);
    }

    private Map<String, Integer> ofLane(Lane lane) {
        return Objects.requireNonNull(taken.get(lane));
    }

    private int most(Lane lane) {
        return switch (lane) {
            case EVERYDAY, TELEMETRY -> Integer.MAX_VALUE;
            case UPLOAD -> settings.uploadsOfAddress();
            case IMPORT -> settings.importsOfAddress();
            case STREAM -> settings.streamsOfAddress();
        };
    }
}
