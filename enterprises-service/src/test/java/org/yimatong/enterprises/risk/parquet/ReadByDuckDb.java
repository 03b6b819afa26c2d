package org.yimatong.enterprises.risk.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** A Parquet file as DuckDB understands it, which shares nothing with its writer. */
public final class ReadByDuckDb {

    private ReadByDuckDb() {}

    /**
     * The rows of the query, as text by column.
     *
     * @param query with {@code %s} where the file goes
     */
    public static List<Map<String, String>> rows(byte[] file, String query) {
        try {
            var path = Files.createTempFile("read", ".parquet");
            try {
                Files.write(path, file);
                return rows(query.formatted("'" + path + "'"));
            } finally {
                Files.delete(path);
            }
        } catch (IOException | SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    /** What the file says of itself. */
    public static Map<String, String> notes(byte[] file) {
        var notes = new LinkedHashMap<String, String>();
        rows(file, "select key::varchar as key, value::varchar as value from parquet_kv_metadata(%s)")
                .forEach(note -> notes.put(note.get("key"), note.get("value")));
        return notes;
    }

    private static List<Map<String, String>> rows(String query) throws SQLException {
        try (var database = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<Map<String, String>>();
            while (found.next()) {
                var row = new LinkedHashMap<String, String>();
                for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.put(found.getMetaData().getColumnLabel(column), found.getString(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
