package org.yimatong.hazards.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.yimatong.hazards.enterprise.KnownEnterprise;
import org.yimatong.hazards.enterprise.KnownEnterprises;
import org.yimatong.hazards.source.imports.RowOutcome;
import org.yimatong.hazards.source.imports.RowWriter;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.table.CellProblem;
import org.yimatong.kit.table.Cells;

/** Rows of hazard sources, found again by enterprise and code. */
@ApplicationScoped
public class HazardSourceImport implements RowWriter {

    private final KnownEnterprises enterprises;
    private final HazardSources sources;
    private final Audit audit;

    HazardSourceImport(KnownEnterprises enterprises, HazardSources sources, Audit audit) {
        this.enterprises = enterprises;
        this.sources = sources;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "hazard-sources";
    }

    @Override
    public List<String> columns() {
        return List.of("code", "uscc", "name", "level", "unit_kind", "longitude", "latitude");
    }

    @Override
    public RowOutcome write(Cells row) {
        var uscc = row.key("uscc");
        var enterprise = enterprises
                .findByIdOptional(uscc)
                .orElseThrow(() -> new CellProblem("uscc", "unknown-enterprise", uscc));
        var entry = new HazardSource.Entry(
                row.key("code"),
                row.text("name", 200),
                row.integer("level", 1, 4),
                row.oneOf("unit_kind", UnitKind.class),
                row.decimal("longitude", -180, 180),
                row.decimal("latitude", -90, 90));
        return write(enterprise, entry);
    }

    private RowOutcome write(KnownEnterprise enterprise, HazardSource.Entry entry) {
        var known = sources.ofEnterprise(enterprise.uscc(), entry.code());
        if (known.isPresent() && !known.get().correct(entry)) {
            return RowOutcome.UNCHANGED;
        }
        var source = known.orElseGet(() -> HazardSource.register(enterprise, entry));
        sources.persist(source);
        audit.record(
                known.isPresent() ? "corrected" : "registered",
                new AuditedThing("hazard-source", source.id().toString(), source.uscc(), source.area()),
                Map.of("entry", entry));
        return known.isPresent() ? RowOutcome.UPDATED : RowOutcome.CREATED;
    }
}
