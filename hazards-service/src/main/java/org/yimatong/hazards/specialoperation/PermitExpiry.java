package org.yimatong.hazards.specialoperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yimatong.hazards.specialoperation.OperationStep.Doing;
import org.yimatong.kit.access.AsSystem;

/** Finds permits that ran out. */
@ApplicationScoped
public class PermitExpiry {

    private static final int BATCH = 200;

    private static final String RUN_OUT = """
            select * from special_operation
            where state in ('REPORTED', 'RUNNING', 'INTERRUPTED') and overdue_since is null and valid_until <= :now
            order by valid_until limit 200 for update skip locked
            """;

    private final SpecialOperations operations;
    private final Clock clock;

    PermitExpiry(SpecialOperations operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        @SuppressWarnings("unchecked")
        List<SpecialOperation> over = operations
                .getEntityManager()
                .createNativeQuery(RUN_OUT, SpecialOperation.class)
                .setParameter("now", now)
                .getResultList();
        for (var operation : over) {
            operations.save(operation, Doing.plain(operation.runOut(), operation.validUntil()), now);
        }
        return over.size() == BATCH;
    }
}
