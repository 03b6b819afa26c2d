package org.yimatong.testing.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One row of each tenant in every table of the service that has rows of somebody, and in those of which the service's
 * own rows tell: planted past triggers and foreign keys, looked at, and taken out again. The last table first: what the
 * service itself enters for others is there then.
 */
final class Canaries {

    /** Tables of service-kit; what stands there belongs to no tenant, or is told by nobody. */
    private static final String PLUMBING =
            "'outbox_message', 'inbox_event', 'idempotent_answer', 'audit_unsealed', 'audit_seal',"
                    + " 'flyway_schema_history'";

    /** What the callers of the matrix have done stays there, chained; what was planted goes. */
    private static final String AUDIT = "audit_entry";

    private static final String COLUMNS = """
            select c.relname, a.attname, t.typname, a.attnotnull and not a.atthasdef and a.attidentity = '' or a.atttypid = 'uuid'::regtype
                     and exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey)),
                   coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
                     where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]), '')
            from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
              and c.relname not in (%s)
            order by c.relname, a.attnum
            """.formatted(PLUMBING);

    /** In every row of the matrix: keys of its tenants, or the names of its callers. */
    private static final String OURS = "CANARY-|MTX-[0-9]|MA7Q2RX|ca4a0000-0000-4000-8000|matrix-|\\m477170[0-9]\\M";

    private static final String PLANTED = "^\\(ca4a0000-0000-4000-8000";

    private static final String WALLED =
            "select oid::regclass from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace";

    private final Connection superuser;
    private final RowValues values;
    private final Map<String, List<RowValues.Column>> tables = new TreeMap<>(Comparator.reverseOrder());
    private final List<String> names;
    private final List<String> fallen = new ArrayList<>();

    Canaries(Connection superuser, RowValues values) throws SQLException {
        this.superuser = superuser;
        this.values = values;
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                var column = new RowValues.Column(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(5), rows.getBoolean(4));
                tables.computeIfAbsent(column.table(), table -> new ArrayList<>())
                        .add(column);
            }
        }
        names = List.copyOf(tables.keySet());
        tables.entrySet().removeIf(table -> keys(table.getValue()).isEmpty() && !values.tellsOf(table.getKey()));
    }

    /** @return what the tables would not take; empty if all rows stand */
    List<String> plant() throws SQLException {
        remove();
        var refused = new ArrayList<String>();
        for (var table : tables.entrySet()) {
            for (var tenant : Tenant.planted()) {
                try {
                    execute(insert(table.getValue(), column -> values.of(column, tenant)));
                    if (values.hasSecond(table.getKey())) {
                        execute(insert(table.getValue(), column -> values.ofSecond(column, tenant)));
                    }
                } catch (SQLException e) {
                    refused.add(table.getKey() + ": " + e.getMessage());
                    break;
                }
            }
        }
        return refused;
    }

    private String insert(List<RowValues.Column> columns, Function<RowValues.Column, Optional<String>> values) {
        var row = new LinkedHashMap<String, String>();
        columns.forEach(column -> values.apply(column).ifPresent(value -> row.put('"' + column.name() + '"', value)));
        return "insert into %s (%s) overriding system value values (%s) %s"
                .formatted(
                        columns.getFirst().table(),
                        String.join(", ", row.keySet()),
                        String.join(", ", row.values()),
                        keys(columns).isEmpty() ? "on conflict do nothing" : "");
    }

    /** Takes out what was planted, and whatever the callers of the matrix have made. */
    void remove() throws SQLException {
        execute("set session_replication_role = replica");
        for (var table : names) {
            execute("delete from %s r where r::text ~ '%s'".formatted(table, table.equals(AUDIT) ? PLANTED : OURS));
        }
    }

    /** The rows of a tenant by their table, in a digest that any change changes. */
    Map<String, String> picture(Tenant tenant) throws SQLException {
        var picture = new TreeMap<String, String>();
        for (var table : tables.entrySet()) {
            try (var statement = superuser.createStatement();
                    var row = statement.executeQuery(
                            "select md5(string_agg(r::text, '|' order by r::text)) from %s r where %s"
                                    .formatted(table.getKey(), of(table.getValue(), tenant)))) {
                row.next();
                picture.put(table.getKey(), String.valueOf(row.getString(1)));
            }
        }
        return picture;
    }

    /** Events told under the USCC of one tenant that show another. */
    int eventsOfOthers() throws SQLException {
        var count = 0;
        for (var tenant : Tenant.planted()) {
            for (var other : Tenant.planted()) {
                if (other != tenant) {
                    count += eventsShowing(tenant, other);
                }
            }
        }
        return count;
    }

    private int eventsShowing(Tenant tenant, Tenant other) throws SQLException {
        var shown = "select count(*) from outbox_message where message_key = ? and payload ~ ?";
        try (var statement = superuser.prepareStatement(shown)) {
            statement.setString(1, tenant.uscc());
            statement.setString(2, other.uscc() + "|" + other.id() + "|" + other.id(2) + "|" + other.mark());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Switches row-level security off, wherever it is on. */
    void takeSecondWallAway() throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(WALLED)) {
            while (rows.next()) {
                fallen.add(rows.getString(1));
            }
        }
        for (var table : fallen) {
            execute("alter table " + table + " disable row level security");
        }
    }

    /** Switches it on again, where it was. */
    void setSecondWallUp() throws SQLException {
        for (var table : fallen) {
            execute("alter table " + table + " enable row level security");
        }
        fallen.clear();
    }

    /** None of a table that has rows of nobody. */
    private String of(List<RowValues.Column> columns, Tenant tenant) {
        return keys(columns).stream()
                .map(column -> '"' + column.name() + "\" " + isOf(column, tenant))
                .reduce("false", (one, other) -> one + " or " + other);
    }

    private String isOf(RowValues.Column column, Tenant tenant) {
        if (values.isNumber(column)) {
            return "= " + tenant.number();
        }
        return column.type().equals("uuid")
                ? "in ('" + tenant.id() + "', '" + tenant.id(2) + "')"
                : "= '" + tenant.uscc() + "'";
    }

    /** By which columns a row is known to be somebody's: those that hold a key of the tenant and nothing else. */
    private List<RowValues.Column> keys(List<RowValues.Column> columns) {
        var uscc =
                columns.stream().filter(column -> column.name().equals("uscc")).toList();
        return uscc.isEmpty()
                ? columns.stream()
                        .filter(column ->
                                values.isNumber(column) || column.type().equals("uuid") && column.isOwed())
                        .toList()
                : uscc;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
