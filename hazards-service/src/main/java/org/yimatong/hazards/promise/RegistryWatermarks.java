package org.yimatong.hazards.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.yimatong.hazards.enterprise.RegistryHeard;

/** Up to which instant this service has heard what the registry tells. */
@ApplicationScoped
public class RegistryWatermarks {

    /** The registry finds out who missed a deadline within a second; so much it is given. */
    private static final Duration TO_JUDGE = Duration.ofMinutes(1);

    private static final String HEARD = """
            insert into registry_watermark (partition, heard_up_to) values (:partition, :upTo)
            on conflict (partition) do update
            set heard_up_to = greatest(registry_watermark.heard_up_to, excluded.heard_up_to)
            """;

    private final EntityManager database;
    private final PromiseDeadline deadline;

    RegistryWatermarks(EntityManager database, PromiseDeadline deadline) {
        this.database = database;
        this.deadline = deadline;
    }

    /** Whether the registry has told of every promise of the day that was missed. */
    public boolean knowWhoMissed(LocalDate day) {
        return upTo().filter(heard -> !heard.isBefore(deadline.of(day).plus(TO_JUDGE)))
                .isPresent();
    }

    private Optional<Instant> upTo() {
        return Optional.ofNullable(
                (Instant) database.createNativeQuery("select min(heard_up_to) from registry_watermark", Instant.class)
                        .getSingleResult());
    }

    void hear(@Observes RegistryHeard heard) {
        database.createNativeQuery(HEARD)
                .setParameter("partition", heard.partition())
                .setParameter("upTo", heard.upTo())
                .executeUpdate();
    }
}
