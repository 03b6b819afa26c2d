package org.yimatong.benchmarks.findings;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.benchmarks.suite.Databases;

/**
 * What a service has written so far.
 *
 * @param rows in all tables of its database
 * @param bytes of these rows, without indexes
 * @param wal bytes its sessions have written ahead; those of sessions that ended are not known any more
 */
record Footprint(long rows, long bytes, long wal) {

    private static final String TABLES = "select relname from pg_stat_user_tables where schemaname = 'public'";

    private static final String WAL = """
            select coalesce(sum((pg_stat_get_backend_wal(pid)).wal_bytes), 0)
            from pg_stat_activity where datname = current_database()
            """;

    static Footprint of(Databases databases, String database) throws SQLException {
        long rows = 0;
        long bytes = 0;
        try (var connection = databases.connect(database);
                var statement = connection.createStatement()) {
            for (var table : tables(statement)) {
                var query = "select count(*), coalesce(sum(pg_column_size(t.*)), 0) from \"%s\" t".formatted(table);
                try (var result = statement.executeQuery(query)) {
                    result.next();
                    rows += result.getLong(1);
                    bytes += result.getLong(2);
                }
            }
        }
        return new Footprint(rows, bytes, databases.number(database, WAL));
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (var result = statement.executeQuery(TABLES)) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        }
        return tables;
    }

    /** What was written since then. */
    Footprint since(Footprint before) {
        return new Footprint(rows - before.rows, bytes - before.bytes, wal - before.wal);
    }
}
