package org.yimatong.kit.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;

/** A table as NDJSON: each line an object whose members are the columns; what is left out or null is empty. */
final class NdjsonTable implements Table {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<String> columns;
    private final RowLimit text;
    private final BufferedReader lines;
    private long line;

    NdjsonTable(InputStream bytes, List<String> columns) {
        this.columns = columns;
        this.text = new RowLimit(bytes);
        this.lines = new BufferedReader(text);
    }

    @Override
    public @Nullable TableRow next() {
        try {
            while (true) {
                text.beginRow();
                line++;
                var object = lines.readLine();
                if (object == null) {
                    return null;
                }
                if (!object.isBlank()) {
                    return new TableRow(line, cells(object));
                }
            }
        } catch (IOException e) {
            throw malformed();
        }
    }

    private List<String> cells(String object) throws IOException {
        var cells = new String[columns.size()];
        Arrays.fill(cells, "");
        try (var parser = JSON.createParser(object)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var column = columns.indexOf(parser.currentName());
                if (column < 0) {
                    throw new InvalidInput("", "column-unknown", parser.currentName());
                }
                cells[column] = value(parser);
            }
            if (parser.nextToken() != null) {
                throw malformed();
            }
        }
        return List.of(cells);
    }

    private String value(JsonParser parser) throws IOException {
        var token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (!token.isScalarValue()) {
            throw malformed();
        }
        return parser.getText();
    }

    private InvalidInput malformed() {
        return new InvalidInput("", "ndjson-malformed", line);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
