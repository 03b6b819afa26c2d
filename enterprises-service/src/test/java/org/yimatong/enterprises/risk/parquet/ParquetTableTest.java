package org.yimatong.enterprises.risk.parquet;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files for DuckDB and the like. */
class ParquetTableTest {

    /** More than two groups of rows. */
    private static final int MANY = 120_001;

    private static final List<ParquetColumn> COLUMNS = List.of(
            new ParquetColumn("name", ColumnType.TEXT),
            new ParquetColumn("findings", ColumnType.COUNT),
            new ParquetColumn("overdue", ColumnType.FLAG),
            new ParquetColumn("day", ColumnType.DAY),
            new ParquetColumn("since", ColumnType.INSTANT),
            new ParquetColumn("longitude", ColumnType.DEGREES));

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void what_is_written_is_read() throws IOException {
        var since = Instant.parse("2026-03-02T15:59:59.123456Z");
        try (var table = new ParquetTable(file, COLUMNS)) {
            table.row(asList("储存", 3, true, LocalDate.parse("2026-03-02"), since, new BigDecimal("108.9412345")));
            table.row(asList(null, null, null, null, null, null));
            table.row(asList("", Long.MAX_VALUE, false, LocalDate.EPOCH, Instant.EPOCH, BigDecimal.ZERO));
            table.note("snapshot", "abc");
        }

        assertThat(ReadByDuckDb.rows(file.toByteArray(), "select * replace (epoch_us(since) as since) from %s"))
                .extracting(row -> row.values().toString())
                .containsExactly(
                        "[储存, 3, true, 2026-03-02, 1772467199123456, 108.9412345]",
                        "[null, null, null, null, null, null]",
                        "[, 9223372036854775807, false, 1970-01-01, 0, 0.0]");
    }

    @Test
    void a_long_table_is_written_group_by_group() throws IOException {
        try (var table = new ParquetTable(file, COLUMNS)) {
            for (var i = 0; i < MANY; i++) {
                table.row(asList("name " + i, i % 3 == 0 ? null : i % 7, i % 2 == 0, null, Instant.EPOCH, null));
            }
        }

        assertThat(ReadByDuckDb.rows(
                        file.toByteArray(),
                        "select count(distinct name) as names, sum(findings) as sum, count(findings) as known,"
                                + " count(*) filter (overdue) as overdue from %s"))
                .containsExactly(Map.of("names", "120001", "sum", "240000", "known", "80000", "overdue", "60001"));
        assertThat(ReadByDuckDb.rows(
                        file.toByteArray(), "select count(distinct row_group_id) as groups from parquet_metadata(%s)"))
                .containsExactly(Map.of("groups", "3"));
    }

    @Test
    void a_table_without_rows_has_its_columns() throws IOException {
        try (var table = new ParquetTable(file, COLUMNS)) {
            table.note("snapshot", "abc");
        }

        assertThat(ReadByDuckDb.rows(
                        file.toByteArray(), "select column_name as c, column_type as t from (describe from %s)"))
                .extracting(row -> row.get("c") + " " + row.get("t"))
                .containsExactly(
                        "name VARCHAR",
                        "findings BIGINT",
                        "overdue BOOLEAN",
                        "day DATE",
                        "since TIMESTAMP WITH TIME ZONE",
                        "longitude DOUBLE");
        assertThat(ReadByDuckDb.notes(file.toByteArray())).containsExactly(Map.entry("snapshot", "abc"));
    }
}
