package org.yimatong.enterprises.importing.rest;

import java.time.Instant;
import java.util.UUID;
import org.yimatong.enterprises.importing.EnterpriseImport;

/**
 * An import as its registrar sees it.
 *
 * @param rows those taken so far; each is in exactly one of the four that follow
 * @param pending rows that were accepted and are yet to be taken; none once the import is done
 * @param dryRun whether the registry is left as it is
 */
record ImportView(
        UUID id,
        Instant importedAt,
        int rows,
        int created,
        int updated,
        int unchanged,
        int rejected,
        int pending,
        boolean dryRun) {

    static ImportView of(EnterpriseImport done) {
        var tally = done.tally();
        return new ImportView(
                done.id(),
                done.importedAt(),
                tally.rows(),
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.rejected(),
                done.pending(),
                done.isDryRun());
    }
}
