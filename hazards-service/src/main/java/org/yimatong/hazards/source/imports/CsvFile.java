package org.yimatong.hazards.source.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.yimatong.kit.problem.InvalidInput;

/** A CSV file (RFC 4180, UTF-8, with or without byte order mark) with a header of exactly the columns expected. */
final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    /**
     * Hands over each row, in the order of the file.
     *
     * @throws InvalidInput if it is no CSV file, or has other columns
     */
    static void read(byte[] bytes, List<String> columns, Consumer<CSVRecord> rows) {
        try (var file = CSVParser.parse(text(bytes), FORMAT)) {
            var header = file.getHeaderNames();
            if (header.size() != columns.size() || !header.containsAll(columns)) {
                throw new InvalidInput("", "csv-header", String.join(",", columns));
            }
            file.forEach(rows);
        } catch (CharacterCodingException otherCharset) {
            throw new InvalidInput("", "csv-charset");
        } catch (IOException | UncheckedIOException | IllegalArgumentException malformed) {
            throw new InvalidInput("", "csv-malformed", String.valueOf(malformed.getMessage()));
        }
    }

    /** Names in another charset must not enter the registry as garbage. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
