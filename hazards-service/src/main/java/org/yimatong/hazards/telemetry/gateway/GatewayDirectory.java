package org.yimatong.hazards.telemetry.gateway;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.SendingGateway.Standing;
import org.yimatong.kit.access.Access;

/**
 * All data gateways in memory. One that was never seen may send at once, by the quota everybody has, and is enrolled
 * with the next round.
 */
@ApplicationScoped
public class GatewayDirectory {

    private static final int BEFORE_ANYBODY_CAN_SEND = 1;
    private static final long NEVER = -1;

    /** Whoever is connected as this data gateway has to log in again: it is suspended, or has another secret. */
    public record LoginsVoid(SendingGateway gateway) {}

    private record Key(String subject, String uscc) {}

    private final GatewayTable table;
    private final GatewayLedger ledger;
    private final Quota common;
    private final Event<LoginsVoid> voids;
    private final Map<Key, SendingGateway> gateways = new ConcurrentHashMap<>();
    private final Map<UUID, SendingGateway> enrolled = new ConcurrentHashMap<>();
    private long revision = NEVER;

    GatewayDirectory(GatewayTable table, GatewayLedger ledger, GatewayConfig config, Event<LoginsVoid> voids) {
        this.table = table;
        this.ledger = ledger;
        this.common = config.quota();
        this.voids = voids;
    }

    void start(@Observes @Priority(BEFORE_ANYBODY_CAN_SEND) StartupEvent started) {
        refresh();
    }

    /** The caller as a data gateway; null if it stands for no enterprise. Does not wait. */
    public @Nullable SendingGateway of(Access caller) {
        var uscc = caller.uscc();
        if (uscc == null) {
            return null;
        }
        var standing = new Standing(null, Set.of(), common, SecretsInForce.NONE);
        return of(new GatewayCredential(caller.subject(), uscc, caller.name()), standing);
    }

    /** The data gateway that was enrolled by this id; null if there is none. Does not wait. */
    public @Nullable SendingGateway enrolled(UUID id) {
        return enrolled.get(id);
    }

    private SendingGateway of(GatewayCredential credential, Standing standing) {
        return gateways.computeIfAbsent(
                new Key(credential.subject(), credential.uscc()), key -> new SendingGateway(credential, standing));
    }

    /** Takes over what was changed, here or elsewhere. */
    synchronized void refresh() {
        table.copyUnless(revision).ifPresent(copy -> {
            copy.gateways().forEach(this::take);
            revision = copy.revision();
        });
    }

    private void take(GatewayTable.Row row) {
        var quota = row.quota();
        var standing = new Standing(row.suspended(), row.sources(), quota == null ? common : quota, row.secrets());
        var gateway = of(row.credential(), standing);
        var wasSuspended = gateway.isSuspended();
        var hadSecrets = gateway.secrets();
        gateway.enrol(standing);
        enrolled.put(row.id(), gateway);
        if ((gateway.isSuspended() && !wasSuspended) || !gateway.secrets().equals(hadSecrets)) {
            voids.fire(new LoginsVoid(gateway));
        }
    }

    /** Stores what was counted since the last time, and enrols those that are new. */
    void store() {
        var drained = drain();
        if (drained.isEmpty()) {
            return;
        }
        try {
            ledger.add(drained);
        } catch (RuntimeException e) {
            drained.forEach(each -> each.gateway().tally().takeBack(each.counted()));
            throw e;
        }
    }

    private List<GatewayLedger.Entry> drain() {
        var drained = new ArrayList<GatewayLedger.Entry>();
        for (var gateway : gateways.values()) {
            var counted = gateway.tally().drain();
            if (counted != null) {
                drained.add(new GatewayLedger.Entry(gateway, counted));
            }
        }
        return drained;
    }

    /** The quota of those that have none of their own. */
    public Quota common() {
        return common;
    }
}
