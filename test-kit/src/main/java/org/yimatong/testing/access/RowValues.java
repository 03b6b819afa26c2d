package org.yimatong.testing.access;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in the columns of a planted row: the keys of its tenant, and otherwise the least that the table takes.
 * What the table does not tell, a service's own rows do: by {@code table.column} or {@code *.column}, as an expression
 * of SQL with {@code {id}}, {@code {number}}, {@code {uscc}}, {@code {area}}, {@code {mark}} and {@code {pass}}.
 */
final class RowValues {

    private static final Pattern FIRST_ALLOWED = Pattern.compile("ARRAY\\['([^']*)'");
    private static final Pattern END = Pattern.compile(".*(due_at|_until|_by|_due|closes_at|ends_at|expires_at)");

    private final Map<String, String> own;

    /** The constants of enumerated columns, by {@code table.column}. */
    private final Map<String, String> enumerated;

    RowValues(Map<String, String> own, Map<String, String> enumerated) {
        this.own = own;
        this.enumerated = enumerated;
    }

    /**
     * @param check a condition of the table that names this column only, if there is one
     * @param isOwed whether the row needs a value here
     */
    record Column(String table, String name, String type, String check, boolean isOwed) {}

    /** Whether each tenant has a second row, of another kind; its columns are told by {@code table@2.column}. */
    boolean hasSecond(String table) {
        return own.keySet().stream().anyMatch(key -> key.startsWith(table + "@2."));
    }

    /** Whether the service's own rows tell of this table by its name. */
    boolean tellsOf(String table) {
        return own.keySet().stream().anyMatch(key -> key.startsWith(table + "."));
    }

    /** The expression for a column of the second row. */
    Optional<String> ofSecond(Column column, Tenant tenant) {
        var told = own.get(column.table() + "@2." + column.name());
        return told == null ? of(column, tenant) : Optional.of(filled(told, tenant));
    }

    /** The expression for a column; none if it is left to the table. */
    Optional<String> of(Column column, Tenant tenant) {
        var told = told(column);
        if (told.isPresent()) {
            return told.map(expression -> filled(expression, tenant));
        }
        return switch (column.name()) {
            case "uscc" -> Optional.of(quoted(tenant.uscc()));
            case "area" -> Optional.of(quoted(tenant.area()));
            case "areas" ->
                Optional.of(
                        column.type().equals("_text") ? "array[" + quoted(tenant.area()) + "]" : quoted(tenant.area()));
            default -> column.isOwed() ? Optional.of(least(column, tenant)) : Optional.empty();
        };
    }

    /** Whether the column holds the number of the tenant and nothing else. */
    boolean isNumber(Column column) {
        return told(column).filter("{number}"::equals).isPresent();
    }

    private Optional<String> told(Column column) {
        return Optional.ofNullable(own.get(column.table() + "." + column.name()))
                .or(() -> Optional.ofNullable(own.get("*." + column.name())));
    }

    private String least(Column column, Tenant tenant) {
        return switch (column.type()) {
            case "uuid" -> "'" + tenant.id() + "'::uuid";
            case "_uuid" -> "array['" + tenant.id() + "'::uuid]";
            case "text", "varchar", "bpchar" -> text(column, tenant);
            case "bool" -> "false";
            case "int2", "int4", "int8" -> "1";
            case "numeric", "float4", "float8" -> "1";
            case "date" -> "current_date";
            case "time" -> "'08:00'";
            case "timestamptz", "timestamp" ->
                END.matcher(column.name()).matches() ? "'2089-01-01T00:00:00Z'" : "now() - interval '1 hour'";
            case "json", "jsonb" -> "'{}'";
            case "bytea" -> "'\\x01'";
            case "interval" -> "'1 hour'";
            case "daterange" -> "'[2026-01-01,2026-12-31]'";
            default -> column.type().startsWith("_") ? "'{}'" : "'1'";
        };
    }

    private String text(Column column, Tenant tenant) {
        var constant = enumerated.get(column.table() + "." + column.name());
        var allowed = FIRST_ALLOWED.matcher(column.check());
        if (allowed.find()) {
            return quoted(allowed.group(1));
        }
        return quoted(constant == null ? tenant.mark() : constant);
    }

    private static String filled(String expression, Tenant tenant) {
        return expression
                .replace("{id}", "'" + tenant.id() + "'::uuid")
                .replace("{id2}", "'" + tenant.id(2) + "'::uuid")
                .replace("{number}", String.valueOf(tenant.number()))
                .replace("{uscc}", quoted(tenant.uscc()))
                .replace("{area}", quoted(tenant.area()))
                .replace("{mark}", quoted(tenant.mark()))
                .replace("{pass}", quoted(tenant.pass()));
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
