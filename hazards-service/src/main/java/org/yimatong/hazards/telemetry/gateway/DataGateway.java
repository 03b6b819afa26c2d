package org.yimatong.hazards.telemetry.gateway;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.precondition.Versioned;

/**
 * An enterprise's machine that sends readings, by its credential. It is enrolled when it is first seen; then people say
 * how much it may send, on which hazard sources it reports, and whether anything is taken from it at all.
 */
@Entity
public class DataGateway implements Versioned {

    static final String KIND = "data-gateway";

    @Id
    private UUID id;

    private String subject;
    private String name;
    private String uscc;
    private String area;
    private String[] sources;
    private @Nullable String suspensionReason;
    private @Nullable Integer readingsPerSecond;
    private @Nullable Integer burst;
    private Instant enrolledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate; rows are enrolled by the ledger
    protected DataGateway() {}

    /**
     * Takes nothing from it any more.
     *
     * @throws GatewayStepRefused if that is so already
     */
    void suspend(String reason) {
        if (suspensionReason != null) {
            throw new GatewayStepRefused(true);
        }
        suspensionReason = reason;
    }

    /**
     * Lets it send again.
     *
     * @throws GatewayStepRefused if it may
     */
    void reinstate() {
        if (suspensionReason == null) {
            throw new GatewayStepRefused(false);
        }
        suspensionReason = null;
    }

    /** @param own null for the quota that everybody has */
    void limit(@Nullable Quota own) {
        readingsPerSecond = own == null ? null : Integer.valueOf(own.readingsPerSecond());
        burst = own == null ? null : Integer.valueOf(own.burst());
    }

    /** @param codes of the only hazard sources it reports on; empty for all of its enterprise */
    void assign(List<String> codes) {
        sources = codes.toArray(String[]::new);
    }

    AuditedThing audited() {
        return new AuditedThing(KIND, id.toString(), uscc, area);
    }

    public UUID id() {
        return id;
    }

    /** By which it signed in when it was first seen. */
    public String name() {
        return name;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    /** Codes of the only hazard sources it reports on; empty for all of its enterprise. */
    public List<String> sources() {
        return List.of(sources);
    }

    /** Why nothing is taken from it; null if it may send. */
    public @Nullable String suspensionReason() {
        return suspensionReason;
    }

    /** Its own quota; null if it has the one that everybody has. */
    public @Nullable Quota quota() {
        return readingsPerSecond == null || burst == null ? null : new Quota(readingsPerSecond, burst);
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    @Override
    public long version() {
        return version;
    }
}
