package org.yimatong.hazards.grading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of the standard, which stand beside the program. */
final class StandardTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private StandardTable() {}

    static <T> List<T> rows(String name, Function<CSVRecord, T> form) {
        var resource = "/gb18218-2018/" + name;
        try (var stream = StandardTable.class.getResourceAsStream(resource)) {
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
    static List<String> parts(String cell) {
        return Stream.of(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
