package org.yimatong.hazards.telemetry.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.yimatong.hazards.enterprise.KnownEnterprises;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Data gateways that log in by a secret of ours, since they cannot fetch access tokens. */
@ApplicationScoped
@Transactional
public class DataGatewayLogins {

    private final DataGateways gateways;
    private final KnownEnterprises enterprises;
    private final CurrentAccess access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DataGatewayLogins(DataGateways gateways, KnownEnterprises enterprises, CurrentAccess access, Clock clock) {
        this.gateways = gateways;
        this.enterprises = enterprises;
        this.access = access;
        this.clock = clock;
    }

    /** A data gateway and the secret that it has from now on. */
    public record Renewed(DataGateway gateway, GatewaySecret secret) {}

    /**
     * Enrols a data gateway before it was seen; it has no secret yet.
     *
     * @throws InvalidInput if the caller has no such enterprise
     */
    public DataGateway enrol(String uscc, String name) {
        var enterprise = enterprises
                .findByIdOptional(uscc)
                .filter(known -> access.get().covers(known.area(), uscc))
                .orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
        var gateway = DataGateway.enrol(enterprise, name, now());
        gateways.save(gateway, "enrolled", Map.of("name", name));
        return gateway;
    }

    /**
     * Gives it another secret, or its first.
     *
     * @param formerFor how long the one before lets it in, too
     */
    public Renewed renewSecret(UUID id, ExpectedVersion seen, Duration formerFor) {
        var gateway = gateways.held(id).orElseThrow(NotFound::new);
        seen.require(gateway);
        var secret = GatewaySecret.issue(random);
        var now = now();
        gateway.renewSecret(secret, now, now.plus(formerFor));
        gateways.save(gateway, "secret-renewed", Map.of("formerFor", formerFor.toString()));
        return new Renewed(gateway, secret);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
