package org.yimatong.hazards.telemetry.gateway;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.KnownEnterprise;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.precondition.Versioned;

/**
 * An enterprise's machine that sends readings, by its credential. It is enrolled when it is first seen, or by people if
 * it is to log in by a secret; then people say how much it may send, on which hazard sources it reports, and whether
 * anything is taken from it at all.
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

    /** Null for Hibernate if it has no secret. */
    @Embedded
    private @Nullable SecretsInForce secrets;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate; those first seen by a token are enrolled by the ledger
    protected DataGateway() {}

    private DataGateway(UUID id, String subject, String name, KnownEnterprise enterprise, Instant enrolledAt) {
        this.id = id;
        this.subject = subject;
        this.name = name;
        this.uscc = enterprise.uscc();
        this.area = enterprise.area();
        this.sources = new String[0];
        this.enrolledAt = enrolledAt;
    }

    /** One that no identity provider knows; it logs in once it has a secret. */
    static DataGateway enrol(KnownEnterprise enterprise, String name, Instant now) {
        var id = UUID.randomUUID();
        return new DataGateway(id, "device:" + id, name, enterprise, now);
    }

    /** @param presentUntil until when the secret that it has lets it in, too */
    void renewSecret(GatewaySecret secret, Instant now, Instant presentUntil) {
        secrets = secrets().renewed(secret, now, presentUntil);
    }

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

    /** By which it may log in. */
    public SecretsInForce secrets() {
        return secrets == null ? SecretsInForce.NONE : secrets;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    @Override
    public long version() {
        return version;
    }
}
