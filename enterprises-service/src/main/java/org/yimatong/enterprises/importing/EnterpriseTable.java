package org.yimatong.enterprises.importing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** A table of enterprises as CSV in UTF-8, with or without a byte order mark, read row by row. */
final class EnterpriseTable implements Closeable {

    static final List<String> COLUMNS = List.of(
            "uscc", "name", "kind", "industry", "area", "address", "longitude", "latitude", "datum", "scale", "status");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(false)
            .get();

    /** A row and the line on which it begins. */
    record Row(long line, CSVRecord cells) {}

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private EnterpriseTable(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    /** @throws InvalidInput if it is not UTF-8, or its header lacks a column or has one that means nothing here */
    static EnterpriseTable open(InputStream csv) {
        try {
            var table = new EnterpriseTable(FORMAT.parse(withoutMark(csv)));
            table.checkHeader();
            return table;
        } catch (CharacterCodingException e) {
            throw refused(Fault.CSV_NOT_UTF8);
        } catch (IOException | IllegalArgumentException e) {
            throw refused(Fault.CSV_HEADER_MALFORMED);
        }
    }

    /**
     * The next rows, none at the end.
     *
     * @throws InvalidInput if the rest cannot be divided into rows
     */
    List<Row> next(int atMost) {
        var rows = new ArrayList<Row>();
        try {
            while (rows.size() < atMost) {
                var line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    break;
                }
                var cells = records.next();
                if (!isEmptyLine(cells)) {
                    rows.add(new Row(line, cells));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? refused(Fault.CSV_NOT_UTF8)
                    : refused(Fault.CSV_MALFORMED, parser.getCurrentLineNumber());
        }
        return rows;
    }

    private static boolean isEmptyLine(CSVRecord cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    private void checkHeader() {
        var errors = new ArrayList<InputError>();
        var header = parser.getHeaderNames();
        COLUMNS.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> errors.add(new InputError("", Fault.CSV_COLUMN_MISSING.code(), column)));
        header.stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> errors.add(new InputError("", Fault.CSV_COLUMN_UNKNOWN.code(), column)));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static BufferedReader withoutMark(InputStream csv) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(
                csv,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static InvalidInput refused(Fault fault, Object... parameters) {
        return new InvalidInput(List.of(new InputError("", fault.code(), parameters)));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
