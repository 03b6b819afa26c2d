package org.yimatong.city.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables and pictures of {@code src/main/resources/city/field}. */
public final class FieldBook {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private FieldBook() {}

    /** The rows of a table. */
    public static List<CSVRecord> rows(String table) {
        try (var rows = WITH_HEADER.parse(new InputStreamReader(open(table + ".csv"), StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of the officer with this certificate. */
    public static String officer(String certificate) {
        return rows("officers").stream()
                .filter(row -> row.get("certificate").equals(certificate))
                .findFirst()
                .orElseThrow()
                .get("name");
    }

    /** A picture, by the name of its file: drawn, not photographed. */
    public static byte[] picture(String file) {
        try (var picture = open("pictures/" + file)) {
            return picture.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of a thing that the city files: the same in each city, so that it is filed once. */
    public static UUID idOf(String thing) {
        return UUID.nameUUIDFromBytes(("yimatong-city " + thing).getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(FieldBook.class.getResourceAsStream("/city/field/" + file), file);
    }
}
