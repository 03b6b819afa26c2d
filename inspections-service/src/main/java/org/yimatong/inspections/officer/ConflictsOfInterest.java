package org.yimatong.inspections.officer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All conflicts of interest ever declared. */
@ApplicationScoped
public class ConflictsOfInterest implements PanacheRepositoryBase<ConflictOfInterest, UUID> {

    private static final String HOLDS = "firstDay <= :last and (lastDay is null or lastDay >= :first)";

    private final Event<ConflictOfInterest> declared;

    ConflictsOfInterest(Event<ConflictOfInterest> declared) {
        this.declared = declared;
    }

    /** Stores it, and lets those know in this transaction who may have sent the officer there. */
    void declare(ConflictOfInterest conflict) {
        persist(conflict);
        declared.fire(conflict);
    }

    /** Of the officer, newest first. */
    public List<ConflictOfInterest> of(UUID officer) {
        return list("officerId", Sort.descending("firstDay", "id"), officer);
    }

    /** All that hold on one of these days at least, the last included. */
    public List<ConflictOfInterest> within(LocalDate first, LocalDate last) {
        return list(HOLDS, Map.of("first", first, "last", last));
    }

    /** Whether the officer has to keep away from the enterprise on one of these days at least, the last included. */
    public boolean forbid(UUID officer, String uscc, LocalDate first, LocalDate last) {
        return count(
                        HOLDS + " and officerId = :officer and uscc = :uscc",
                        Map.of("first", first, "last", last, "officer", officer, "uscc", uscc))
                > 0;
    }
}
