package org.yimatong.hazards.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.hazards.source.imports.RowOutcome;
import org.yimatong.hazards.source.imports.RowWriter;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.table.CellProblem;
import org.yimatong.kit.table.Cells;

/** Rows of equipment, found again by enterprise and code. */
@ApplicationScoped
public class EquipmentImport implements RowWriter {

    private final HazardSources sources;
    private final EquipmentRegister register;
    private final Audit audit;

    EquipmentImport(HazardSources sources, EquipmentRegister register, Audit audit) {
        this.sources = sources;
        this.register = register;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "equipment";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "uscc",
                "source_code",
                "code",
                "name",
                "kind",
                "design_maximum",
                "unit",
                "medium",
                "cas",
                "medium_state");
    }

    @Override
    public RowOutcome write(Cells row) {
        var uscc = row.key("uscc");
        var code = row.key("source_code");
        var source =
                sources.ofRow(uscc, code).orElseThrow(() -> new CellProblem("source_code", "unknown-source", code));
        return write(source, entry(row));
    }

    private static EquipmentEntry entry(Cells row) {
        var maximum = maximum(row);
        var unit = row.oneOfOrNull("unit", QuantityUnit.class);
        if ((maximum == null) != (unit == null)) {
            throw new CellProblem("unit", "quantity-without-unit", row.raw("unit"));
        }
        return new EquipmentEntry(
                row.key("source_code"),
                row.key("code"),
                row.text("name", 100),
                row.oneOf("kind", EquipmentKind.class),
                maximum,
                unit,
                row.textOrNull("medium", 100),
                cas(row),
                row.oneOfOrNull("medium_state", MediumState.class));
    }

    private static @Nullable BigDecimal maximum(Cells row) {
        var maximum = row.decimalOrNull("design_maximum");
        if (maximum != null && maximum.signum() <= 0) {
            throw new CellProblem("design_maximum", "outside-bounds", row.raw("design_maximum"));
        }
        return maximum;
    }

    private static @Nullable String cas(Cells row) {
        var text = row.raw("cas").strip();
        if (!text.isEmpty() && !CasNumber.isGood(text)) {
            throw new CellProblem("cas", "cas-invalid", text);
        }
        return text.isEmpty() ? null : text;
    }

    private RowOutcome write(HazardSource source, EquipmentEntry entry) {
        var known = register.ofEnterprise(source.uscc(), entry.code());
        if (known.isPresent() && !known.get().correct(entry)) {
            return RowOutcome.UNCHANGED;
        }
        var equipment = known.orElseGet(() -> Equipment.register(source, entry));
        register.persist(equipment);
        audit.record(
                known.isPresent() ? "corrected" : "registered",
                new AuditedThing("equipment", equipment.id().toString(), equipment.uscc(), equipment.area()),
                Map.of("entry", entry));
        return known.isPresent() ? RowOutcome.UPDATED : RowOutcome.CREATED;
    }
}
