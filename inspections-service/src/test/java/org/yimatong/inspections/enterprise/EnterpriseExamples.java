package org.yimatong.inspections.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.inspections.SystemActions;

/** Enterprises to build tests from; each test has its own. */
@ApplicationScoped
public class EnterpriseExamples {

    private final KnownEnterprises enterprises;
    private final SystemActions system;

    EnterpriseExamples(KnownEnterprises enterprises, SystemActions system) {
        this.enterprises = enterprises;
        this.system = system;
    }

    /** Makes an enterprise of the area known, and answers its USCC. */
    public String knownIn(String area) {
        var uscc = freshUscc();
        system.inTransaction(() -> {
            enterprises.learn(registered(uscc, 1, "渭滨化工厂", area));
            return uscc;
        });
        return uscc;
    }

    public static String freshUscc() {
        return "91610117MA" + (10_000_000 + ThreadLocalRandom.current().nextInt(90_000_000));
    }

    public static EnterpriseRegistered registered(String uscc, long version, String name, String area) {
        return new EnterpriseRegistered(
                UUID.randomUUID(), Instant.now(), uscc, version, name, "PRODUCTION", area, "OPERATING");
    }

    public static EnterpriseChanged changed(String uscc, long version, String name, String area) {
        return new EnterpriseChanged(
                UUID.randomUUID(), Instant.now(), uscc, version, name, "PRODUCTION", area, "OPERATING");
    }
}
