package org.yimatong.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;

/** Chains new entries, in a thread of its own, so that writers never wait for each other. */
@ApplicationScoped
class AuditSealer implements RecurringWork {

    private final DataSource database;
    private final Duration pause;

    AuditSealer(
            DataSource database,
            @ConfigProperty(name = "yimatong.audit.seal-every", defaultValue = "500ms") Duration pause) {
        this.database = database;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "audit-sealer";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    @AsSystem
    public boolean round() {
        return seal() == AuditChain.BATCH;
    }

    /** Seals a batch of what is committed. @return how many entries */
    int seal() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                return new AuditChain(connection).extend();
            }
        });
    }
}
