package org.yimatong.kit.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV (RFC 4180) in UTF-8 of which no cell can begin a formula. */
public final class CsvWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    /** @param mark whether to begin with a byte order mark, by which Excel knows UTF-8 */
    public CsvWriter(OutputStream bytes, boolean mark) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        if (mark) {
            text.write(BYTE_ORDER_MARK);
        }
        this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(FormulaGuard::guarded));
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
