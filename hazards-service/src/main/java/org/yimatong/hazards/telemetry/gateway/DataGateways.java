package org.yimatong.hazards.telemetry.gateway;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.paging.PageRequest;

/** All data gateways that were ever seen. Only those that the caller may see. */
@ApplicationScoped
public class DataGateways implements PanacheRepositoryBase<DataGateway, UUID> {

    private final GatewayTable table;
    private final CurrentAccess access;
    private final Audit audit;

    DataGateways(GatewayTable table, CurrentAccess access, Audit audit) {
        this.table = table;
        this.access = access;
        this.audit = audit;
    }

    public Optional<DataGateway> visible(UUID id) {
        return one(id).singleResultOptional();
    }

    /** The data gateway; nobody else changes it before this transaction ends. */
    Optional<DataGateway> held(UUID id) {
        return one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /**
     * A page by enterprise and name.
     *
     * @param uscc only of this enterprise; null for all
     */
    public List<DataGateway> page(@Nullable String uscc, PageRequest page) {
        var query = new StringBuilder(Access.VISIBLE);
        var parameters = new HashMap<>(access.get().parameters());
        if (uscc != null) {
            query.append(" and uscc = :enterprise");
            parameters.put("enterprise", uscc);
        }
        page.after().ifPresent(after -> {
            query.append(" and (uscc > :afterUscc or (uscc = :afterUscc"
                    + " and (name > :afterName or (name = :afterName and id > :afterId))))");
            parameters.put("afterUscc", after.part(0));
            parameters.put("afterName", after.part(1));
            parameters.put("afterId", after.id(2));
        });
        return find(query + " order by uscc, name, id", parameters)
                .page(0, page.fetch())
                .list();
    }

    /** What became of their messages; those that were only just enrolled may be missing. */
    @Transactional
    public Map<UUID, GatewayActivity> activityOf(List<DataGateway> gateways) {
        return getEntityManager()
                .createQuery("from GatewayActivity where gatewayId in :ids", GatewayActivity.class)
                .setParameter("ids", gateways.stream().map(DataGateway::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(GatewayActivity::gatewayId, Function.identity()));
    }

    void save(DataGateway gateway, String action, Map<String, ?> details) {
        persistAndFlush(gateway);
        audit.record(action, gateway.audited(), details);
        table.change();
    }

    private PanacheQuery<DataGateway> one(UUID id) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters);
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
