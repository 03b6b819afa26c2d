package org.yimatong.hazards.source.rest;

import java.util.UUID;
import org.yimatong.hazards.source.imports.RegistryImport;

/** What came of the rows of an imported file. */
public record ImportView(UUID id, int rows, int created, int updated, int unchanged, int rejected) {

    static ImportView of(RegistryImport run) {
        return new ImportView(run.id(), run.rows(), run.created(), run.updated(), run.unchanged(), run.rejected());
    }
}
