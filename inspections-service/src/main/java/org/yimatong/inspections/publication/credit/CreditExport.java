package org.yimatong.inspections.publication.credit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.publication.credit.CreditRecords.Place;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.table.TableWriter;

/** Writes the penalties or the permits a caller may see as a table, however many they are; none that was revoked. */
@ApplicationScoped
public class CreditExport {

    /** Rows that are in memory at a time. */
    private static final int BATCH = 500;

    private final CreditRecords records;
    private final Audit audit;
    private final Clock clock;

    CreditExport(CreditRecords records, Audit audit, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** Remembers who takes what out, before the first row leaves. */
    @Transactional(TxType.MANDATORY)
    public void announce(CreditFilter filter) {
        audit.record(
                "credit-records.exported",
                new AuditedThing("credit-records", UUID.randomUUID().toString(), filter.uscc(), ""),
                Map.of("kind", filter.kind(), "from", filter.from(), "to", filter.to()));
    }

    public void write(CreditFilter filter, TableWriter table) throws IOException {
        table.row(CreditTable.columns(filter.kind()));
        var today = LegalCalendar.today(clock);
        for (var batch = found(filter, null);
                !batch.isEmpty();
                batch = found(
                        filter,
                        new Place(batch.getLast().decidedOn(), batch.getLast().id()))) {
            for (var credit : batch) {
                if (credit.revocation() == null) {
                    table.row(CreditTable.row(credit, today));
                }
            }
        }
    }

    private List<CreditRecord> found(CreditFilter filter, @Nullable Place after) {
        return QuarkusTransaction.requiringNew().call(() -> records.latestFirst(filter, after, BATCH));
    }
}
