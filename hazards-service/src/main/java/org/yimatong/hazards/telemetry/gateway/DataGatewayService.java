package org.yimatong.hazards.telemetry.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What people decide about data gateways. It holds within a second, in every instance. */
@ApplicationScoped
@Transactional
public class DataGatewayService {

    private final DataGateways gateways;
    private final HazardSources sources;

    DataGatewayService(DataGateways gateways, HazardSources sources) {
        this.gateways = gateways;
        this.sources = sources;
    }

    /** Takes nothing from it any more; its connections are closed. */
    public DataGateway suspend(UUID id, ExpectedVersion seen, String reason) {
        return change(id, seen, "suspended", Map.of("reason", reason), gateway -> gateway.suspend(reason));
    }

    /** Lets it send again. */
    public DataGateway reinstate(UUID id, ExpectedVersion seen) {
        return change(id, seen, "reinstated", Map.of(), DataGateway::reinstate);
    }

    /** @param own null for the quota that everybody has */
    public DataGateway limit(UUID id, ExpectedVersion seen, @Nullable Quota own) {
        var details = own == null
                ? Map.of("quota", "common")
                : Map.of("readingsPerSecond", own.readingsPerSecond(), "burst", own.burst());
        return change(id, seen, "limited", details, gateway -> gateway.limit(own));
    }

    /**
     * @param codes of the only hazard sources it reports on; empty for all of its enterprise
     * @throws InvalidInput naming those that its enterprise does not have
     */
    public DataGateway assign(UUID id, ExpectedVersion seen, List<String> codes) {
        return change(id, seen, "assigned", Map.of("sources", codes), gateway -> {
            requireOwned(gateway.uscc(), codes);
            gateway.assign(codes.stream().distinct().toList());
        });
    }

    private void requireOwned(String uscc, List<String> codes) {
        var errors = new ArrayList<InputError>();
        for (var i = 0; i < codes.size(); i++) {
            if (sources.ofEnterprise(uscc, codes.get(i)).isEmpty()) {
                errors.add(new InputError("/sources/" + i, "unknown-source"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private DataGateway change(
            UUID id, ExpectedVersion seen, String action, Map<String, ?> details, Consumer<DataGateway> step) {
        var gateway = gateways.held(id).orElseThrow(NotFound::new);
        seen.require(gateway);
        step.accept(gateway);
        gateways.save(gateway, action, details);
        return gateway;
    }
}
