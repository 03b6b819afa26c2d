package org.yimatong.hazards.source;

import static jakarta.persistence.LockModeType.PESSIMISTIC_READ;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
    private final Clock clock;

    HazardSourceImport(KnownEnterprises enterprises, HazardSources sources, Audit audit, Clock clock) {
        this.enterprises = enterprises;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
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
                .findByIdOptional(uscc, PESSIMISTIC_READ) // it stays in its area meanwhile
                .orElseThrow(() -> new CellProblem("uscc", "unknown-enterprise", uscc));
        var entry = new HazardSource.Entry(
                row.key("code"),
                row.text("name", 200),
                row.integer("level", 1, 4),
                row.oneOf("unit_kind", UnitKind.class),
                degrees(row, "longitude", 180),
                degrees(row, "latitude", 90));
        return write(enterprise, entry);
    }

    /** To a tenth of a metre, as it is stored: the same row entered again changes nothing. */
    private static BigDecimal degrees(Cells row, String column, int greatest) {
        return row.decimal(column, -greatest, greatest).setScale(6, RoundingMode.HALF_UP);
    }

    private RowOutcome write(KnownEnterprise enterprise, HazardSource.Entry entry) {
        var known = sources.ofEnterprise(enterprise.uscc(), entry.code());
        var formerLevel = known.map(HazardSource::level).orElse(null);
        known.ifPresent(source -> requireAssessedLevel(source, entry));
        if (known.isPresent() && !known.get().correct(entry)) {
            return RowOutcome.UNCHANGED;
        }
        var source = known.orElseGet(() -> HazardSource.register(enterprise, entry));
        if (formerLevel == null || formerLevel != source.level()) {
            sources.saveLevel(source, formerLevel, clock.instant().truncatedTo(ChronoUnit.MICROS));
        } else {
            sources.persist(source);
        }
        audit.record(
                known.isPresent() ? "corrected" : "registered",
                new AuditedThing("hazard-source", source.id().toString(), source.uscc(), source.area()),
                Map.of("entry", entry));
        return known.isPresent() ? RowOutcome.UPDATED : RowOutcome.CREATED;
    }

    /** A file does not overrule an assessment. */
    private static void requireAssessedLevel(HazardSource source, HazardSource.Entry entry) {
        if (source.assessmentId() != null && source.level() != entry.level()) {
            throw new CellProblem("level", "level-assessed", String.valueOf(entry.level()));
        }
    }
}
