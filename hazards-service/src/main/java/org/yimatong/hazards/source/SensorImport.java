package org.yimatong.hazards.source;

import static jakarta.persistence.LockModeType.PESSIMISTIC_READ;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.KnownEnterprises;
import org.yimatong.hazards.quality.Defect;
import org.yimatong.hazards.quality.QualityFindings;
import org.yimatong.hazards.quality.RecordedThing;
import org.yimatong.hazards.source.imports.RowOutcome;
import org.yimatong.hazards.source.imports.RowWriter;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.table.CellProblem;
import org.yimatong.kit.table.Cells;

/** Rows of sensors, found again by enterprise and tag. */
@ApplicationScoped
public class SensorImport implements RowWriter {

    private final KnownEnterprises enterprises;
    private final HazardSources sources;
    private final Sensors sensors;
    private final QualityFindings findings;
    private final Audit audit;

    SensorImport(
            KnownEnterprises enterprises,
            HazardSources sources,
            Sensors sensors,
            QualityFindings findings,
            Audit audit) {
        this.enterprises = enterprises;
        this.sources = sources;
        this.sensors = sensors;
        this.findings = findings;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "sensors";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "uscc",
                "source_code",
                "tag",
                "name_zh",
                "name_en",
                "quantity",
                "unit",
                "range_low",
                "range_high",
                "low_low",
                "low",
                "high",
                "high_high",
                "kind",
                "equipment_code");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of("kind", "equipment_code");
    }

    @Override
    public RowOutcome write(Cells row) {
        var uscc = row.key("uscc");
        if (enterprises.findByIdOptional(uscc, PESSIMISTIC_READ).isEmpty()) {
            throw new CellProblem("uscc", "unknown-enterprise", uscc);
        }
        var code = row.key("source_code");
        var source = sources.ofEnterprise(uscc, code)
                .orElseThrow(() -> new CellProblem("source_code", "unknown-source", code));
        return write(source, entry(uscc, row));
    }

    private SensorEntry entry(String uscc, Cells row) {
        var kind = row.oneOfOrNull("kind", SensorKind.class);
        return new SensorEntry(
                row.key("source_code"),
                row.key("tag"),
                row.text("name_zh", 100),
                row.text("name_en", 100),
                row.key("quantity"),
                row.text("unit", 20),
                range(row),
                limits(row),
                kind == null ? SensorKind.PROCESS : kind,
                equipment(uscc, row));
    }

    private @Nullable String equipment(String uscc, Cells row) {
        if (row.raw("equipment_code").isBlank()) {
            return null;
        }
        var code = row.key("equipment_code");
        if (!sensors.isEquipment(uscc, code)) {
            throw new CellProblem("equipment_code", "unknown-equipment", code);
        }
        return code;
    }

    private static MeasuringRange range(Cells row) {
        var low = row.decimal("range_low");
        var high = row.decimal("range_high");
        if (low.compareTo(high) >= 0) {
            throw new CellProblem("range_low", "range-disordered", low.toPlainString());
        }
        return new MeasuringRange(low, high);
    }

    private static AlarmLimits limits(Cells row) {
        return new AlarmLimits(
                row.decimalOrNull("low_low"),
                row.decimalOrNull("low"),
                row.decimalOrNull("high"),
                row.decimalOrNull("high_high"));
    }

    private RowOutcome write(HazardSource source, SensorEntry entry) {
        var known = sensors.ofEnterprise(source.uscc(), entry.tag());
        if (known.isPresent() && !known.get().correct(entry)) {
            return RowOutcome.UNCHANGED;
        }
        var sensor = known.orElseGet(() -> Sensor.register(source, entry));
        sensors.save(sensor);
        var defects = settle(sensor, known.isEmpty());
        audit.record(
                known.isPresent() ? "corrected" : "registered",
                new AuditedThing("sensor", sensor.id().toString(), sensor.uscc(), sensor.area()),
                Map.of("entry", entry, "defects", defects));
        return known.isPresent() ? RowOutcome.UPDATED : RowOutcome.CREATED;
    }

    private Map<Defect, String> settle(Sensor sensor, boolean isNew) {
        var defects = LimitCheck.of(sensor.entry());
        if (!isNew || !defects.isEmpty()) {
            var thing = new RecordedThing(
                    RecordedThing.Kind.SENSOR,
                    sensor.id(),
                    sensor.uscc(),
                    sensor.area(),
                    sensor.entry().sourceCode(),
                    sensor.tag());
            findings.settle(thing, defects);
        }
        return defects;
    }
}
