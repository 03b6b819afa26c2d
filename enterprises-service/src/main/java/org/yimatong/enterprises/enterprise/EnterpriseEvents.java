package org.yimatong.enterprises.enterprise;

import java.time.Clock;
import java.util.UUID;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;

/** What is announced of an enterprise. */
final class EnterpriseEvents {

    private EnterpriseEvents() {}

    static RegistryEvent registered(Enterprise enterprise) {
        var details = enterprise.details();
        return new EnterpriseRegistered(
                UUID.randomUUID(),
                enterprise.registeredAt(),
                enterprise.uscc(),
                enterprise.version(),
                details.name(),
                details.kind().name(),
                details.area(),
                details.status().name());
    }

    static RegistryEvent changed(Enterprise enterprise, Clock clock) {
        var details = enterprise.details();
        return new EnterpriseChanged(
                UUID.randomUUID(),
                clock.instant(),
                enterprise.uscc(),
                enterprise.version() + 1, // what the database makes of it when this is stored
                details.name(),
                details.kind().name(),
                details.area(),
                details.status().name());
    }
}
