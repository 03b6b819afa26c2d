package org.yimatong.hazards.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads tables of the field, which stand beside the program as CSV with a header. */
public final class ReferenceTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceTable() {}

    /**
     * All rows, in their order.
     *
     * @param resource for example {@code /order40/clocks.csv}
     */
    public static <T> List<T> rows(String resource, Function<CSVRecord, T> form) {
        try (var stream = ReferenceTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Built without " + resource);
            }
            return FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8)).stream()
                    .map(form)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Things in one cell, between semicolons. */
    public static List<String> parts(String cell) {
        return Stream.of(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
