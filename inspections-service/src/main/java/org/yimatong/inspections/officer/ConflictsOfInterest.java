package org.yimatong.inspections.officer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All conflicts of interest ever declared. */
@ApplicationScoped
public class ConflictsOfInterest implements PanacheRepositoryBase<ConflictOfInterest, UUID> {

    private static final String HOLDS = "firstDay <= :day and (lastDay is null or lastDay >= :day)";

    ConflictsOfInterest() {}

    /** Of the officer, newest first. */
    public List<ConflictOfInterest> of(UUID officer) {
        return list("officerId", Sort.descending("firstDay", "id"), officer);
    }

    /** All that hold on the day. */
    public List<ConflictOfInterest> on(LocalDate day) {
        return list(HOLDS, Map.of("day", day));
    }

    /** Whether the officer has to keep away from the enterprise on the day. */
    public boolean forbid(UUID officer, String uscc, LocalDate day) {
        return count(
                        HOLDS + " and officerId = :officer and uscc = :uscc",
                        Map.of("day", day, "officer", officer, "uscc", uscc))
                > 0;
    }
}
