package org.yimatong.enterprises.importing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.kit.access.Access;

/** Part of an import under way: applies its rows to the registry and keeps count. */
final class ImportRun {

    private final Enterprises enterprises;
    private final Access registrar;
    private final boolean dryRun;
    private final Clock clock;
    private final Set<String> seen;

    private final List<RowProblem> problems = new ArrayList<>();
    private final List<Enterprise> changed = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;
    private int rejected;

    /** @param seen the codes of earlier rows; those of these rows are added */
    ImportRun(Enterprises enterprises, Access registrar, boolean dryRun, Clock clock, Set<String> seen) {
        this.enterprises = enterprises;
        this.registrar = registrar;
        this.dryRun = dryRun;
        this.clock = clock;
        this.seen = seen;
    }

    void take(List<EnterpriseRow> rows) {
        var usccs = usccs(rows);
        Map<String, Enterprise> visible = enterprises.held(usccs).stream().collect(toMap(Enterprise::uscc, identity()));
        var registered = enterprises.registeredAmong(usccs);
        for (var row : rows) {
            switch (row) {
                case EnterpriseRow.Bad(var _, var found) -> reject(found);
                case EnterpriseRow.Good good -> take(good, visible, registered);
            }
        }
        if (!dryRun) {
            enterprises.save(changed);
        }
    }

    static List<String> usccs(List<EnterpriseRow> rows) {
        return rows.stream()
                .filter(EnterpriseRow.Good.class::isInstance)
                .map(row -> ((EnterpriseRow.Good) row).uscc().value())
                .toList();
    }

    private void take(EnterpriseRow.Good row, Map<String, Enterprise> visible, Set<String> registered) {
        var uscc = row.uscc().value();
        var known = visible.get(uscc);
        if (!seen.add(uscc)) {
            reject(row, "uscc", Fault.USCC_REPEATED, uscc);
        } else if (!registrar.covers(row.details().area(), uscc)) {
            reject(row, "area", Fault.AREA_NOT_YOURS, row.details().area());
        } else if (known == null && registered.contains(uscc)) {
            reject(row, "uscc", Fault.REGISTERED_ELSEWHERE, uscc);
        } else if (known == null) {
            created++;
            changed.add(Enterprise.register(row.uscc(), row.details(), clock));
        } else {
            takeAgain(known, row);
        }
    }

    private void takeAgain(Enterprise known, EnterpriseRow.Good row) {
        if (known.details().agreesWith(row.details())) {
            unchanged++;
        } else if (known.mergedInto() != null) {
            reject(row, "uscc", Fault.ENTERPRISE_MERGED, known.uscc());
        } else if (!known.allows(row.details())) {
            reject(
                    row,
                    "status",
                    Fault.STATUS_STEP_REFUSED,
                    row.details().status().name());
        } else {
            amend(known, row);
        }
    }

    private void amend(Enterprise enterprise, EnterpriseRow.Good row) {
        updated++;
        if (!dryRun) {
            enterprise.amend(row.details(), clock);
            changed.add(enterprise);
        }
    }

    private void reject(EnterpriseRow.Good row, String column, Fault fault, String value) {
        reject(List.of(new RowProblem(row.line(), column, fault.code(), value)));
    }

    private void reject(List<RowProblem> found) {
        rejected++;
        problems.addAll(found);
    }

    ImportTally tally() {
        return new ImportTally(created + updated + unchanged + rejected, created, updated, unchanged, rejected);
    }

    List<RowProblem> problems() {
        return problems;
    }
}
