package org.yimatong.enterprises.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Whence complaints came of late. Kept in memory only: an address says who complained, so it is never stored. */
@ApplicationScoped
class Senders {

    private static final int KEPT = 10_000;

    /** One household or phone has the rest of an IPv6 address to itself. */
    private static final int NETWORK_BYTES = 8;

    private final ComplaintLimits limits;
    private final Clock clock;
    private final SequencedMap<String, Deque<Instant>> recent = new LinkedHashMap<>(16, 0.75f, true);

    Senders(ComplaintLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Counts a complaint from the address.
     *
     * @throws TooManyComplaints if there have been too many already
     */
    synchronized void admit(String address) {
        var now = clock.instant();
        var filed = recent.computeIfAbsent(networkOf(address), _ -> new ArrayDeque<>());
        while (!filed.isEmpty() && !filed.getFirst().isAfter(now.minus(limits.within()))) {
            filed.removeFirst();
        }
        if (filed.size() >= limits.perAddress()) {
            throw new TooManyComplaints(limits.within());
        }
        filed.addLast(now);
        if (recent.size() > KEPT) {
            recent.pollFirstEntry();
        }
    }

    private static String networkOf(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return "unknown";
        }
    }
}
