package org.yimatong.stack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The enterprises that send readings or report tailings ponds, and so need an account for their data gateway. */
final class DataGateways {

    /** The Tennessee Eastman plant, which the player sends for in any city. */
    static final String PLANT = "91610117MA6TE0019E";

    private DataGateways() {}

    /**
     * The USCC of each enterprise with a hazard source, in the order of the city's list, and of those that the list of
     * enterprises beside it has with a tailings pond; the plant is always one.
     */
    static List<String> of(Path hazardSources) {
        var withPonds = listed(
                hazardSources.resolveSibling("enterprises.csv"),
                row -> row.get("kind").equals("TAILINGS_POND"));
        return Stream.of(List.of(PLANT), listed(hazardSources, row -> true), withPonds)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> listed(Path file, Predicate<CSVRecord> concerns) {
        if (!Files.exists(file)) {
            return List.of();
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().filter(concerns).map(row -> row.get("uscc")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
