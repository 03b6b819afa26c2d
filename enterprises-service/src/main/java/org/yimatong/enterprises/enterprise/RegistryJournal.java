package org.yimatong.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.enterprises.history.RecordState;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.audit.Change;

/** Writes down what became of an enterprise: for the auditors, and as its history. */
@ApplicationScoped
class RegistryJournal {

    private final Audit audit;
    private final RecordHistory history;

    RegistryJournal(Audit audit, RecordHistory history) {
        this.audit = audit;
        this.history = history;
    }

    /** What became of an enterprise. */
    record Entry(Enterprise enterprise, RegistryEvent event) {

        private String action() {
            return switch (event) {
                case EnterpriseRegistered _ -> "enterprise-registered";
                case EnterpriseChanged _ -> "enterprise-changed";
            };
        }

        private AuditedThing thing() {
            return new AuditedThing("enterprise", event.uscc(), event.uscc(), event.area());
        }

        private RecordState state() {
            return new RecordState(thing(), event.version(), action(), RegistryEntry.of(enterprise));
        }

        private Change change() {
            return new Change(
                    action(),
                    thing(),
                    Map.of(
                            "name", event.name(),
                            "kind", event.kind(),
                            "area", event.area(),
                            "status", event.status(),
                            "reason", enterprise.standing().reason(),
                            "version", event.version()));
        }
    }

    void write(List<Entry> entries) {
        audit.record(entries.stream().map(Entry::change).toList());
        history.write(entries.stream().map(Entry::state).toList());
    }
}
