package org.yimatong.kit.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;

/** A table as CSV (RFC 4180) in UTF-8, with or without a byte order mark. */
public final class CsvTable implements Table {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private final RowLimit text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Header header;

    /**
     * Begins to read a table with a header of exactly these columns, in any order.
     *
     * @throws InvalidInput if it is not UTF-8, or has other columns
     */
    public CsvTable(InputStream bytes, List<String> columns) throws IOException {
        this(bytes, columns, List.of());
    }

    /**
     * The same; a table may do without some of the columns.
     *
     * @param optional those of the columns whose cells are empty if the table has no such column
     * @throws InvalidInput if it is not UTF-8, or has other columns
     */
    public CsvTable(InputStream bytes, List<String> columns, List<String> optional) throws IOException {
        this.text = new RowLimit(bytes);
        this.parser = FORMAT.parse(text);
        this.records = parser.iterator();
        var first = nextRecord();
        this.header = Header.of(first == null ? List.of() : first.toList(), columns, optional);
    }

    @Override
    public @Nullable TableRow next() {
        while (true) {
            var line = parser.getCurrentLineNumber() + 1;
            var record = nextRecord();
            if (record == null) {
                return null;
            }
            if (record.size() > 1 || !record.get(0).isBlank()) {
                return header.row(
                        line, record.stream().map(FormulaGuard::removed).toList());
            }
        }
    }

    private @Nullable CSVRecord nextRecord() {
        text.beginRow();
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? new InvalidInput("", "csv-not-utf8")
                    : new InvalidInput("", "csv-malformed", parser.getCurrentLineNumber());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
