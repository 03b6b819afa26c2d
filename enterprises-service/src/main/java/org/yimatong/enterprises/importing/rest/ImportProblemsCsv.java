package org.yimatong.enterprises.importing.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.yimatong.enterprises.importing.EnterpriseImports;
import org.yimatong.enterprises.importing.ImportProblem;
import org.yimatong.kit.table.CsvWriter;

/** All problems of an import as a table to work through, in the caller's language. */
record ImportProblemsCsv(EnterpriseImports imports, UUID importId, Locale language) {

    private static final int BATCH = 1_000;

    void write(OutputStream bytes, boolean byteOrderMark) throws IOException {
        try (var csv = new CsvWriter(bytes, byteOrderMark)) {
            csv.row(List.of("line", "column", "code", "detail", "value"));
            for (var batch = behind(-1);
                    !batch.isEmpty();
                    batch = behind(batch.getLast().position())) {
                for (var stored : batch) {
                    var problem = ImportProblemView.of(stored.problem(), language);
                    csv.row(List.of(
                            String.valueOf(problem.line()),
                            problem.column(),
                            problem.code(),
                            problem.detail(),
                            problem.value()));
                }
            }
        }
    }

    private List<ImportProblem> behind(int position) {
        return QuarkusTransaction.requiringNew().call(() -> imports.problemsOf(importId, position, BATCH));
    }
}
