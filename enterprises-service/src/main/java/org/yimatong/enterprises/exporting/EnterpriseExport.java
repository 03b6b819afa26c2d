package org.yimatong.enterprises.exporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseSearch;
import org.yimatong.enterprises.enterprise.EnterpriseTable;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.table.TableWriter;

/** Writes the enterprises a caller may see as a table, however many they are. */
@ApplicationScoped
public class EnterpriseExport {

    /** Rows that are in memory at a time. */
    private static final int BATCH = 1_000;

    private final Enterprises enterprises;
    private final Audit audit;

    EnterpriseExport(Enterprises enterprises, Audit audit) {
        this.enterprises = enterprises;
        this.audit = audit;
    }

    /**
     * Remembers who takes what out, before the first row leaves.
     *
     * @param criteria what was asked for
     */
    @Transactional(TxType.MANDATORY)
    public void announce(Map<String, String> criteria) {
        audit.record("exported", new AuditedThing("registry", UUID.randomUUID().toString(), "", ""), criteria);
    }

    /** Writes all that the search finds, by USCC; each batch as the registry is when it comes to it. */
    public void write(EnterpriseSearch search, TableWriter table) throws IOException {
        table.row(EnterpriseTable.COLUMNS);
        for (var batch = found(search);
                !batch.isEmpty();
                batch = found(search.after(batch.getLast().uscc()))) {
            for (var enterprise : batch) {
                table.row(EnterpriseTable.row(enterprise));
            }
        }
    }

    private List<Enterprise> found(EnterpriseSearch search) {
        return QuarkusTransaction.requiringNew().call(() -> enterprises.visible(search, BATCH));
    }
}
