package org.yimatong.enterprises.enterprise;

import static org.yimatong.enterprises.enterprise.EnterpriseStatus.CLOSED;
import static org.yimatong.enterprises.enterprise.EnterpriseStatus.OPERATING;
import static org.yimatong.enterprises.enterprise.EnterpriseStatus.RESUMING;
import static org.yimatong.enterprises.enterprise.EnterpriseStatus.SUSPENDED;

import java.util.Set;

/** Why an enterprise stands as it does, and to which status the reason can lead when a registrar gives it. */
public enum StatusReason {
    /** It decided so itself. */
    OWN_DECISION(SUSPENDED, CLOSED),
    /** Stopped for maintenance (检修). */
    MAINTENANCE(SUSPENDED),
    /** An authority ordered it (责令停产停业, 关闭). */
    ORDERED(SUSPENDED, CLOSED),
    /** After an accident. */
    ACCIDENT(SUSPENDED),
    /** It applied to start again (申请复工复产). */
    RESUMPTION_APPLIED(RESUMING),
    /** It was checked and may operate (复工验收合格). */
    RESUMPTION_ACCEPTED(OPERATING),
    /** It was checked and may not (复工验收不合格). */
    RESUMPTION_REJECTED(SUSPENDED),
    /** Struck off the companies' register (注销). */
    DISSOLVED(CLOSED),
    /** Its licence was revoked (吊销). */
    LICENCE_REVOKED(CLOSED),
    /** It moved out of the city. */
    RELOCATED(CLOSED),
    /** As it was entered in the registry. */
    REGISTERED,
    /** An imported table says so. */
    TABLE,
    /** The entry was a duplicate of another. */
    MERGED,
    /** What the registry said before was wrong. */
    CORRECTION;

    private final Set<EnterpriseStatus> given;

    StatusReason(EnterpriseStatus... given) {
        this.given = Set.of(given);
    }

    /** Whether a registrar may give this reason for the status; some reasons only the registry itself gives. */
    public boolean canExplain(EnterpriseStatus status) {
        return given.contains(status);
    }
}
