package org.yimatong.hazards.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The hosts that may be posted to, and where they may be. A host is asked for its address once for each post. */
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

    private final Set<String> outer;
    private final Set<String> inner;

    AllowedHosts(WebhookConfig config) {
        outer = lowerCase(config.hosts());
        inner = lowerCase(config.innerHosts());
    }

    private static Set<String> lowerCase(Optional<Set<String>> hosts) {
        return hosts.orElse(Set.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    boolean has(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return outer.contains(name) || inner.contains(name);
    }

    /**
     * Where the host is now. Whoever connects, connects there and asks nobody again.
     *
     * @throws HostRefused if it is not allowed, is nowhere, or has an address where it must not be
     */
    InetAddress addressOf(String host) throws HostRefused {
        if (!has(host)) {
            throw new HostRefused("host-not-allowed");
        }
        try {
            return chosen(host, InetAddress.getAllByName(host));
        } catch (UnknownHostException unknown) {
            throw new HostRefused("unknown-host");
        }
    }

    /** The first of the addresses, if none of them is where the host must not be. */
    InetAddress chosen(String host, InetAddress... addresses) throws HostRefused {
        var mayBeInner = inner.contains(host.toLowerCase(Locale.ROOT));
        if (Arrays.stream(addresses).anyMatch(address -> Reach.of(address) == Reach.NOWHERE)
                || (!mayBeInner && Arrays.stream(addresses).anyMatch(address -> Reach.of(address) == Reach.INNER))) {
            throw new HostRefused("address-refused");
        }
        return addresses[0];
    }
}
