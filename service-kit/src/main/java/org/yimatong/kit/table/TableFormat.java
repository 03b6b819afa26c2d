package org.yimatong.kit.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.UnsupportedMediaType;

/** How a table is written down. */
public enum TableFormat {
    /** RFC 4180 in UTF-8, with or without a byte order mark. */
    CSV(TableFormat.CSV_TYPE),
    /** The first sheet of an Office Open XML workbook. */
    XLSX(TableFormat.XLSX_TYPE),
    /** A JSON object on each line. */
    NDJSON(TableFormat.NDJSON_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NDJSON_TYPE = "application/x-ndjson";

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The format with this media type; parameters such as a charset do not matter.
     *
     * @param contentType of the request; null if it does not say
     * @throws UnsupportedMediaType if there is none
     */
    public static TableFormat of(@Nullable String contentType) {
        var type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.mediaType.equals(type))
                .findFirst()
                .orElseThrow(UnsupportedMediaType::new);
    }

    /**
     * Opens a table with a header of exactly these columns, in any order.
     *
     * @throws InvalidInput if it is not of this format, or has other columns
     */
    public Table open(Path file, List<String> columns) throws IOException {
        return switch (this) {
            case CSV -> new CsvTable(Files.newInputStream(file), columns);
            case XLSX -> XlsxTable.open(file, columns, XlsxPackage.UNPACKED_LIMIT);
            case NDJSON -> new NdjsonTable(Files.newInputStream(file), columns);
        };
    }
}
