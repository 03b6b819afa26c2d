package org.yimatong.enterprises.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.yimatong.enterprises.enterprise.Areas;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.kit.access.CurrentAccess;

/** Takes a table of enterprises into the registry: good rows whole, bad rows not at all. */
@ApplicationScoped
public class EnterpriseImporter {

    /** Rows that are looked up and stored together. */
    private static final int BATCH = 100;

    private final Enterprises enterprises;
    private final Areas areas;
    private final EnterpriseImports imports;
    private final CurrentAccess access;
    private final Clock clock;

    EnterpriseImporter(
            Enterprises enterprises, Areas areas, EnterpriseImports imports, CurrentAccess access, Clock clock) {
        this.enterprises = enterprises;
        this.areas = areas;
        this.imports = imports;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Runs an import in the caller's transaction.
     *
     * @param dryRun whether only to say what would happen
     */
    @Transactional(TxType.MANDATORY)
    public EnterpriseImport run(InputStream csv, boolean dryRun) {
        enterprises.reserve();
        var registrar = access.get();
        var known = areas.keys();
        var run = new ImportRun(enterprises, registrar, dryRun, clock);
        try (var table = EnterpriseTable.open(csv)) {
            for (var rows = table.next(BATCH); !rows.isEmpty(); rows = table.next(BATCH)) {
                run.take(
                        rows.stream().map(row -> EnterpriseRow.read(row, known)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var done = EnterpriseImport.of(registrar, dryRun, run.tally(), clock.instant());
        imports.save(done, run.problems());
        return done;
    }
}
