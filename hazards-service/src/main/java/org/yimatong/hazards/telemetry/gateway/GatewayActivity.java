package org.yimatong.hazards.telemetry.gateway;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** When a data gateway last sent, and what became of it since it was enrolled. Some tenths of a second old. */
@Entity
@Immutable
@Table(name = "data_gateway_activity")
public class GatewayActivity {

    @Id
    private UUID gatewayId;

    private Instant lastSeenAt;
    private long accepted;
    private long duplicate;
    private long rejected;
    private long overQuota;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected GatewayActivity() {}

    public UUID gatewayId() {
        return gatewayId;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** Readings taken for the first time. */
    public long accepted() {
        return accepted;
    }

    /** Readings sent before. */
    public long duplicate() {
        return duplicate;
    }

    /** Readings refused. */
    public long rejected() {
        return rejected;
    }

    /** Messages refused, or made to wait, because the quota was used up. */
    public long overQuota() {
        return overQuota;
    }
}
