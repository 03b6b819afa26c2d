package org.yimatong.gateway.codeview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

/**
 * All codes of one topic. Written by {@link CodeViewFeed}, the records of one partition by one thread at a time; read
 * by any.
 */
public final class Codes {

    private final Clock clock;
    private final Duration staleAfter;
    private final List<PartitionProgress> partitions;
    private final Map<String, PublishedCode> byToken = new ConcurrentHashMap<>();
    private final Map<String, PublishedCode> byUscc = new ConcurrentHashMap<>();

    Codes(Clock clock, Duration staleAfter, int partitions) {
        this.clock = clock;
        this.staleAfter = staleAfter;
        this.partitions =
                Stream.generate(PartitionProgress::new).limit(partitions).toList();
    }

    /** The code with this token, unless there is none, or none any more. */
    public @Nullable Sighting find(String token) {
        var code = byToken.get(token);
        while (code != null) {
            var asOf = code.partition().asOf();
            var now = byToken.get(token);
            // A change and then a watermark may have come in between: the watermark must not vouch for the old code.
            if (now == code) {
                return new Sighting(code, asOf, isStale(asOf, clock.instant()));
            }
            code = now;
        }
        return null;
    }

    /** Takes the change, unless a newer one is known already. */
    void take(CodeChanged change, int partition) {
        byUscc.compute(change.uscc(), (_, known) -> {
            if (known != null && known.version() >= change.version()) {
                return known;
            }
            var code = new PublishedCode(change, partitions.get(partition));
            byToken.put(code.token(), code);
            if (known != null && !known.token().equals(code.token())) {
                byToken.remove(known.token());
            }
            return code;
        });
    }

    /**
     * Knows no longer what the code of the enterprise says, until something newer is heard of it. A withdrawn code
     * stays withdrawn.
     */
    void doubt(@Nullable String uscc, Instant since) {
        if (uscc == null) {
            return;
        }
        byUscc.computeIfPresent(uscc, (_, known) -> {
            if (!known.status().canBeDoubted()) {
                return known;
            }
            var doubted = known.doubted(since);
            byToken.replace(known.token(), doubted);
            return doubted;
        });
    }

    /** Drops the code of an enterprise whose record was deleted from the topic. */
    void forget(String uscc) {
        var known = byUscc.remove(uscc);
        if (known != null) {
            byToken.remove(known.token());
        }
    }

    /** From now on the codes of the partition account for everything before the instant. */
    void advance(int partition, Instant asOf) {
        partitions.get(partition).advanceTo(asOf);
    }

    /** Up to when each partition is complete; null for one of which nobody has said so. */
    List<@Nullable Instant> progress() {
        return partitions.stream()
                .<@Nullable Instant>map(PartitionProgress::asOf)
                .toList();
    }

    int size() {
        return byUscc.size();
    }

    long stale() {
        var now = clock.instant();
        Collection<PublishedCode> all = byUscc.values();
        return all.stream()
                .filter(code -> isStale(code.partition().asOf(), now))
                .count();
    }

    private boolean isStale(@Nullable Instant asOf, Instant now) {
        // beyond now: one of the clocks went wrong, so nobody knows how old it is
        return asOf == null || asOf.isBefore(now.minus(staleAfter)) || asOf.isAfter(now.plus(staleAfter));
    }
}
