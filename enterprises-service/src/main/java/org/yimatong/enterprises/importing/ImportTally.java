package org.yimatong.enterprises.importing;

import jakarta.persistence.Embeddable;

/**
 * What became of the rows of a table so far.
 *
 * @param rows all that were taken; each is in exactly one of the others
 * @param unchanged said what the registry said already
 * @param rejected had a problem
 */
@Embeddable
public record ImportTally(int rows, int created, int updated, int unchanged, int rejected) {

    static final ImportTally NOTHING = new ImportTally(0, 0, 0, 0, 0);

    ImportTally plus(ImportTally more) {
        return new ImportTally(
                rows + more.rows,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                rejected + more.rejected);
    }
}
