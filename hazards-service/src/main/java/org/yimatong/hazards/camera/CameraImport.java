package org.yimatong.hazards.camera;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.quality.QualityFindings;
import org.yimatong.hazards.quality.RecordedThing;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.hazards.source.imports.RowOutcome;
import org.yimatong.hazards.source.imports.RowWriter;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.table.CellProblem;
import org.yimatong.kit.table.Cells;

/** Rows of cameras, found again by the number of the device. */
@ApplicationScoped
public class CameraImport implements RowWriter {

    /** GB/T 28181: 8 digits of the centre, 2 of the industry, 3 of the type (131 or 132: a camera), 7 of the device. */
    private static final Pattern DEVICE_ID = Pattern.compile("[0-9]{10}13[12][0-9]{7}");

    private static final int WIDEST = 100_000;

    private final HazardSources sources;
    private final Cameras cameras;
    private final QualityFindings findings;
    private final Audit audit;

    CameraImport(HazardSources sources, Cameras cameras, QualityFindings findings, Audit audit) {
        this.sources = sources;
        this.cameras = cameras;
        this.findings = findings;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "cameras";
    }

    @Override
    public List<String> columns() {
        return List.of("uscc", "source_code", "device_id", "name", "width", "height", "player_link");
    }

    @Override
    public RowOutcome write(Cells row) {
        var uscc = row.key("uscc");
        var code = row.key("source_code");
        var source =
                sources.ofRow(uscc, code).orElseThrow(() -> new CellProblem("source_code", "unknown-source", code));
        var entry = new CameraEntry(
                code,
                deviceId(row),
                row.text("name", 100),
                row.integer("width", 1, WIDEST),
                row.integer("height", 1, WIDEST),
                playerLink(row));
        return write(source, entry);
    }

    private static String deviceId(Cells row) {
        var text = row.key("device_id");
        if (!DEVICE_ID.matcher(text).matches()) {
            throw new CellProblem("device_id", "camera-id-invalid", text);
        }
        return text;
    }

    private static @Nullable String playerLink(Cells row) {
        var link = row.raw("player_link").strip();
        if (!link.isEmpty() && !PlayerLink.isGood(link)) {
            throw new CellProblem("player_link", "player-link-invalid", link);
        }
        return link.isEmpty() ? null : link;
    }

    private RowOutcome write(HazardSource source, CameraEntry entry) {
        var known = cameras.ofDevice(entry.deviceId());
        if (known.isPresent() ? !known.get().uscc().equals(source.uscc()) : cameras.isElsewhere(entry.deviceId())) {
            throw new CellProblem("device_id", "camera-id-taken", entry.deviceId());
        }
        if (known.isPresent() && !known.get().correct(entry)) {
            return RowOutcome.UNCHANGED;
        }
        var camera = known.orElseGet(() -> Camera.register(source, entry));
        cameras.persist(camera);
        var kind = RecordedThing.Kind.CAMERA;
        findings.settle(
                new RecordedThing(kind, camera.id(), camera.uscc(), camera.area(), entry.sourceCode(), entry.name()),
                entry.defects());
        audit.record(
                known.isPresent() ? "corrected" : "registered",
                new AuditedThing("camera", camera.id().toString(), camera.uscc(), camera.area()),
                Map.of("entry", entry));
        return known.isPresent() ? RowOutcome.UPDATED : RowOutcome.CREATED;
    }
}
