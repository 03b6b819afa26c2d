package org.yimatong.hazards.telemetry.replay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yimatong.hazards.telemetry.gateway.GatewayCredential;

/**
 * Counts readings that were sent again with another value, forged or replayed, and has each data gateway's told once a
 * minute. Where they were only found by the store, nobody knows any more which data gateway of the enterprise sent
 * them.
 */
@Singleton // asked for each message: without a proxy
public class Replays {

    private static final String METRIC = "yimatong.readings.conflicting";

    private final ReplayAudit audit;
    private final Clock clock;
    private final Counter refused;
    private final Counter kept;
    private final Map<Suspect, Suspicion> suspicions = new ConcurrentHashMap<>();

    /** Who sent them: a data gateway, or any of this enterprise. */
    sealed interface Suspect {
        String uscc();

        record Gateway(String subject, String uscc) implements Suspect {}

        record Enterprise(String uscc) implements Suspect {}
    }

    Replays(ReplayAudit audit, Clock clock, MeterRegistry metrics) {
        this.audit = audit;
        this.clock = clock;
        this.refused = metrics.counter(METRIC, "found", "intake");
        this.kept = metrics.counter(METRIC, "found", "store");
    }

    /** The intake refused so many. */
    public void refused(GatewayCredential sender, int readings) {
        if (readings > 0) {
            refused.increment(readings);
            of(new Suspect.Gateway(sender.subject(), sender.uscc())).add(readings);
        }
    }

    /** The store kept what it had, and dropped so many of this enterprise. */
    void dropped(String uscc, int readings) {
        kept.increment(readings);
        of(new Suspect.Enterprise(uscc)).add(readings);
    }

    private Suspicion of(Suspect suspect) {
        return suspicions.computeIfAbsent(suspect, known -> new Suspicion());
    }

    /** Tells of those of whom nothing was told for a minute. */
    void tell() {
        var now = clock.instant();
        List<ReplayAudit.Finding> findings = new ArrayList<>();
        suspicions.forEach((suspect, suspicion) -> {
            var readings = suspicion.due(now);
            if (readings > 0) {
                findings.add(new ReplayAudit.Finding(suspect, readings));
            }
        });
        if (findings.isEmpty()) {
            return;
        }
        audit.record(findings);
        findings.forEach(finding -> of(finding.suspect()).told(finding.readings(), now));
    }
}
