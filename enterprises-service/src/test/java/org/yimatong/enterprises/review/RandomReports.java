package org.yimatong.enterprises.review;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.enterprises.policy.Reason;

/** Anything that might be reported of an enterprise, in any order. */
final class RandomReports {

    private static final Map<FactKind, List<String>> GRADES = Map.of(
            FactKind.FINDING, List.of("GENERAL", "MAJOR"),
            FactKind.ALARM, List.of("HIGH", "HIGH_HIGH", "LOW", "LOW_LOW"),
            FactKind.MONITORING, List.of("OFFLINE"),
            FactKind.CREDENTIAL, List.of("LICENCE", "INSURANCE", "DRILL"),
            FactKind.PROMISE, List.of("DAILY"),
            FactKind.RATING, List.of("BLUE", "YELLOW", "ORANGE", "RED"),
            FactKind.DOUBT, List.of(FactKind.UNREADABLE),
            FactKind.SUSPENSION, List.of("WITHDRAWN"),
            FactKind.OVERRIDE, List.of("GREEN", "YELLOW", "RED"));

    /** Most facts say something; the bureau seldom decides itself. */
    private static final List<FactKind> KINDS = List.of(
            FactKind.FINDING,
            FactKind.FINDING,
            FactKind.FINDING,
            FactKind.ALARM,
            FactKind.ALARM,
            FactKind.MONITORING,
            FactKind.CREDENTIAL,
            FactKind.PROMISE,
            FactKind.RATING,
            FactKind.OVERRIDE,
            FactKind.OVERRIDE,
            FactKind.DOUBT,
            FactKind.SUSPENSION);

    private final Random random;
    private final Map<UUID, Long> versions = new HashMap<>();

    RandomReports(Random random) {
        this.random = random;
    }

    /** About one of a few facts of the enterprise; now and then an older report than the last. */
    FactReport next(String uscc, List<Reason> present, Instant now) {
        var kind = one(KINDS);
        var id = UUID.nameUUIDFromBytes((uscc + kind + random.nextInt(2)).getBytes());
        var version = random.nextInt(10) == 0 ? 1 : versions.merge(id, 1L, Long::sum);
        var stands = random.nextInt(100) < 70;
        return new FactReport(
                uscc,
                kind,
                id,
                version,
                stands,
                stands ? one(GRADES.get(kind)) : null,
                stands ? overdueFrom(kind, now) : null,
                now.minus(Duration.ofMinutes(random.nextInt(3_000))),
                kind == FactKind.OVERRIDE ? Map.of("concerns", someOf(present)) : Map.of("source", "HAZARDS"));
    }

    private @Nullable Instant overdueFrom(FactKind kind, Instant now) {
        if (kind != FactKind.OVERRIDE && random.nextInt(3) == 0) {
            return null;
        }
        return now.plus(Duration.ofMinutes(random.nextInt(-3_000, 12_000)));
    }

    private String someOf(List<Reason> present) {
        return present.stream()
                .filter(_ -> random.nextInt(4) > 0)
                .map(reason -> reason.code() + ":" + reason.fact())
                .collect(joining(" "));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
