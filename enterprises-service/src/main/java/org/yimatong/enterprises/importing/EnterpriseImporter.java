package org.yimatong.enterprises.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.yimatong.enterprises.enterprise.Areas;
import org.yimatong.enterprises.enterprise.EnterpriseTable;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.table.Table;
import org.yimatong.kit.table.TableFormat;
import org.yimatong.kit.table.TableRow;

/** Takes tables of enterprises into the registry: good rows whole, bad rows not at all. */
@ApplicationScoped
public class EnterpriseImporter {

    /** Rows that are taken together, in one transaction: about half a second's work. */
    private static final int PART = 1_000;

    /** Characters after which a part is full, too: 2 MB. */
    private static final int PART_LENGTH = 1_000_000;

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
     * Accepts a table that can be read to its end. A small one is taken at once, in the caller's transaction; the rows
     * of a larger one are kept, to be taken part by part.
     *
     * @param dryRun whether only to say what would happen
     * @throws InvalidInput if the table cannot be divided into rows; then nothing of it is taken
     */
    @Transactional(TxType.MANDATORY)
    public EnterpriseImport accept(Path file, TableFormat format, boolean dryRun) {
        var order = EnterpriseImport.order(access.get(), dryRun, clock.instant());
        imports.persistAndFlush(order);
        try (var table = format.open(file, EnterpriseTable.COLUMNS)) {
            var rows = part(table);
            var more = part(table);
            if (more.isEmpty()) {
                order.await(rows.size());
                take(order, rows);
                return order;
            }
            imports.keep(order, 0, rows);
            for (var position = 1; !more.isEmpty(); position++, more = part(table)) {
                imports.keep(order, position, more);
            }
            return order;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TableRow> part(Table table) {
        return table.next(PART, PART_LENGTH);
    }

    /**
     * Takes the next part of a larger table, in the caller's transaction.
     *
     * @return false if somebody else is at it
     */
    @Transactional(TxType.MANDATORY)
    public boolean takePart(UUID id) {
        var held = imports.held(id);
        held.ifPresent(order -> imports.firstPart(order).ifPresent(part -> {
            take(order, part.rows());
            imports.delete(part);
        }));
        return held.isPresent();
    }

    private void take(EnterpriseImport order, List<TableRow> table) {
        enterprises.reserve();
        var known = areas.keys();
        var rows = table.stream().map(row -> EnterpriseRow.read(row, known)).toList();
        var isWhole = order.pending() == rows.size() && order.tally().rows() == 0;
        var earlier = isWhole ? new HashSet<String>() : imports.seen(order, ImportRun.usccs(rows));
        var run = new ImportRun(enterprises, access.get(), order.isDryRun(), clock, earlier);
        run.take(rows);
        imports.save(order, run);
        if (!isWhole) {
            imports.remember(order, earlier);
        }
    }
}
