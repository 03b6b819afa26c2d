package org.yimatong.events.enterprises.v1;

import java.time.Instant;
import java.util.UUID;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventType;
import org.yimatong.events.Topic;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseGiven;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseMissed;

/** What happened to an enterprise, and what it promised. */
@Topic("enterprises.v1")
public sealed interface EnterpriseEvent extends EventContract
        permits EnterpriseEvent.EnterpriseRegistered, EnterpriseEvent.EnterpriseChanged, PromiseGiven, PromiseMissed {

    /** What happened to its entry in the registry. Each event carries what the others need to know of it, whole. */
    sealed interface RegistryEvent extends EventContract {

        /** Rises by at least one with every event of this enterprise; a reader ignores older ones. */
        long version();

        /** Full name. */
        String name();

        /** Kind of hazardous business, for example {@code PRODUCTION}. */
        String kind();

        /** Supervision area: a district of GB/T 2260 or the key of a development zone. */
        String area();

        /** Whether it operates: {@code OPERATING}, {@code SUSPENDED}, {@code RESUMING} or {@code CLOSED}. */
        String status();
    }

    /** The bureau entered it in the registry. */
    @EventType("org.yimatong.enterprises.enterprise-registered.v1")
    record EnterpriseRegistered(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            long version,
            String name,
            String kind,
            String area,
            String status)
            implements EnterpriseEvent, RegistryEvent {}

    /** Its entry in the registry changed. */
    @EventType("org.yimatong.enterprises.enterprise-changed.v1")
    record EnterpriseChanged(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            long version,
            String name,
            String kind,
            String area,
            String status)
            implements EnterpriseEvent, RegistryEvent {}
}
