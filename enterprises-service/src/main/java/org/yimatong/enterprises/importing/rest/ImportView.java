package org.yimatong.enterprises.importing.rest;

import java.time.Instant;
import java.util.UUID;
import org.yimatong.enterprises.importing.EnterpriseImport;

/**
 * An import as its registrar sees it.
 *
 * @param rows all rows; each is in exactly one of the four that follow
 * @param dryRun whether the registry was left as it was
 */
record ImportView(
        UUID id, Instant importedAt, int rows, int created, int updated, int unchanged, int rejected, boolean dryRun) {

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
                done.isDryRun());
    }
}
