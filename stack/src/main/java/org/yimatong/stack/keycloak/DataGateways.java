package org.yimatong.stack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** The enterprises that send telemetry, and so need an account for their data gateway. */
final class DataGateways {

    /** The Tennessee Eastman plant, which the player sends for in any city. */
    static final String PLANT = "91610117MA6TE0019E";

    private DataGateways() {}

    /** The USCC of each enterprise with a hazard source, in the order of the city's list; the plant is always one. */
    static List<String> of(Path hazardSources) {
        return Stream.concat(Stream.of(PLANT), listed(hazardSources).stream())
                .distinct()
                .toList();
    }

    private static List<String> listed(Path hazardSources) {
        if (!Files.exists(hazardSources)) {
            return List.of();
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(Files.newBufferedReader(hazardSources, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> row.get("uscc")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
