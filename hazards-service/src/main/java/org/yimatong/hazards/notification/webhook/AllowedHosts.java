package org.yimatong.hazards.notification.webhook;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hosts and ports that may be posted to, and where they may be; inner ones by officials only. A host is asked for
 * its address once for each post.
 */
@Startup // an entry that is of no use is told of at once
@ApplicationScoped
class AllowedHosts {

    /** The host may not be posted to, or not where it is now. */
    static class HostRefused extends Exception {

        private final String code;

        HostRefused(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private final Set<HostEntry> outer;
    private final Set<HostEntry> inner;

    AllowedHosts(WebhookConfig config) {
        outer = read(config.hosts());
        inner = read(config.innerHosts());
    }

    private static Set<HostEntry> read(Optional<Set<String>> hosts) {
        return hosts.orElse(Set.of()).stream().map(HostEntry::of).collect(Collectors.toSet());
    }

    boolean has(WebhookTarget target, boolean official) {
        return contains(outer, target) || (official && contains(inner, target));
    }

    private static boolean contains(Set<HostEntry> entries, WebhookTarget target) {
        return entries.stream().anyMatch(entry -> entry.allows(target));
    }

    /**
     * Where the host is now. Whoever connects, connects there and asks nobody again.
     *
     * @throws HostRefused if it is not allowed, is nowhere, or has an address where it must not be
     */
    InetAddress addressOf(WebhookTarget target, boolean official) throws HostRefused {
        if (!has(target, official)) {
            throw new HostRefused("host-not-allowed");
        }
        try {
            return chosen(target, official, InetAddress.getAllByName(target.host()));
        } catch (UnknownHostException unknown) {
            throw new HostRefused("unknown-host");
        }
    }

    /** The first of the addresses, if none of them is where the host must not be. */
    InetAddress chosen(WebhookTarget target, boolean official, InetAddress... addresses) throws HostRefused {
        var mayBeInner = official && contains(inner, target);
        if (Arrays.stream(addresses).anyMatch(address -> Reach.of(address) == Reach.NOWHERE)
                || (!mayBeInner && Arrays.stream(addresses).anyMatch(address -> Reach.of(address) == Reach.INNER))) {
            throw new HostRefused("address-refused");
        }
        return addresses[0];
    }
}
