package org.yimatong.inspections.prevention.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** What rows said of findings beside. Asked for findings that the caller may see. */
@ApplicationScoped
class ExchangedDangers implements PanacheRepositoryBase<ExchangedDanger, UUID> {

    private final Audit audit;

    ExchangedDangers(Audit audit) {
        this.audit = audit;
    }

    Map<UUID, ExchangedDanger> of(Collection<UUID> findings) {
        return find("findingId in ?1", findings).stream()
                .collect(Collectors.toMap(ExchangedDanger::findingId, Function.identity()));
    }

    /** Writes down how far the newest row of the finding was. */
    void keep(Finding finding, ExchangedDanger told, DangerState state) {
        persist(told);
        audit.record(
                "finding.row-taken",
                new AuditedThing("finding", finding.id().toString(), finding.uscc(), finding.area()),
                Map.of("dangerState", state.code()));
    }
}
