package org.yimatong.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.events.enterprises.v1.EnterpriseEvent;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** Writes down what became of an enterprise: for the auditors, and as its history. */
@ApplicationScoped
class RegistryJournal {

    private final Audit audit;
    private final RecordHistory history;

    RegistryJournal(Audit audit, RecordHistory history) {
        this.audit = audit;
        this.history = history;
    }

    void write(Enterprise enterprise, EnterpriseEvent event) {
        var action = switch (event) {
            case EnterpriseRegistered _ -> "enterprise-registered";
            case EnterpriseChanged _ -> "enterprise-changed";
        };
        var thing = new AuditedThing("enterprise", event.uscc(), event.uscc(), event.area());
        audit.record(
                action,
                thing,
                Map.of(
                        "name", event.name(),
                        "kind", event.kind(),
                        "area", event.area(),
                        "status", event.status(),
                        "reason", enterprise.standing().reason(),
                        "version", event.version()));
        history.write(thing, event.version(), action, RegistryEntry.of(enterprise));
    }
}
