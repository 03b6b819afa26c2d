package org.yimatong.hazards.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.yimatong.hazards.enterprise.KnownEnterprises;
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
    private final Audit audit;

    SensorImport(KnownEnterprises enterprises, HazardSources sources, Sensors sensors, Audit audit) {
        this.enterprises = enterprises;
        this.sources = sources;
        this.sensors = sensors;
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
                "high_high");
    }

    @Override
    public RowOutcome write(Cells row) {
        var uscc = row.key("uscc");
        if (enterprises.findByIdOptional(uscc).isEmpty()) {
            throw new CellProblem("uscc", "unknown-enterprise", uscc);
        }
        var code = row.key("source_code");
        var source = sources.ofEnterprise(uscc, code)
                .orElseThrow(() -> new CellProblem("source_code", "unknown-source", code));
        return write(source, entry(row));
    }

    private static SensorEntry entry(Cells row) {
        try {
            return new SensorEntry(
                    row.key("source_code"),
                    row.key("tag"),
                    row.text("name_zh", 100),
                    row.text("name_en", 100),
                    row.key("quantity"),
                    row.text("unit", 20),
                    range(row),
                    limits(row));
        } catch (DisorderedLimits disordered) {
            throw new CellProblem("low_low", "limits-disordered", String.valueOf(disordered.getMessage()));
        }
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
        audit.record(
                known.isPresent() ? "corrected" : "registered",
                new AuditedThing("sensor", sensor.id().toString(), sensor.uscc(), sensor.area()),
                Map.of("entry", entry));
        return known.isPresent() ? RowOutcome.UPDATED : RowOutcome.CREATED;
    }
}
