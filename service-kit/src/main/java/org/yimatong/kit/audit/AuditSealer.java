package org.yimatong.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Chains new entries, in a thread of its own, so that writers never wait for each other. */
@ApplicationScoped
class AuditSealer {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class);

    private final DataSource database;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("audit-sealer").factory());

    AuditSealer(
            DataSource database,
            @ConfigProperty(name = "yimatong.audit.seal-every", defaultValue = "500ms") Duration every) {
        this.database = database;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(this::sealAll, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdown();
    }

    private void sealAll() {
        try {
            while (seal() == AuditChain.BATCH) {
                // the next batch
            }
        } catch (RuntimeException | Error e) { // an escape would end the schedule for good
            LOG.warnf("Audit entries wait to be sealed; trying again: %s", e.getMessage());
        }
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
