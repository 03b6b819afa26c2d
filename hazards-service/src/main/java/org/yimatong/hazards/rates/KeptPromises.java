package org.yimatong.hazards.rates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yimatong.hazards.promise.RegistryWatermarks;

/**
 * 承诺率: who gave the promise of a day, early or late, of those who owed it. Not known before the registry has told who
 * missed it.
 */
@ApplicationScoped
class KeptPromises {

    private static final String GIVEN = """
            select uscc, count(*) filter (where given_at is not null) as part, count(*) as whole
            from known_promise where uscc = any (:usccs) and day = :day and owed group by uscc
            """;

    private final Shares shares;
    private final RegistryWatermarks registry;

    KeptPromises(Shares shares, RegistryWatermarks registry) {
        this.shares = shares;
        this.registry = registry;
    }

    Map<String, Share> of(List<String> usccs, LocalDate day) {
        if (!registry.knowWhoMissed(day)) {
            return Shares.unknown(usccs);
        }
        return shares.of(GIVEN, usccs, Map.of("day", day));
    }
}
