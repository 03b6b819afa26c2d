package org.yimatong.inspections.checklist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.table.TableFormat;
import org.yimatong.kit.table.TableWriter;

/** The items of a checklist as a table, one a row; what is written can be read again. */
public final class ChecklistTable {

    static final List<String> COLUMNS = List.of(
            "key",
            "text",
            "legal_basis",
            "answer",
            "in_order",
            "unit",
            "low",
            "high",
            "required",
            "photo_required",
            "major_danger");

    /** Most items a checklist has. */
    public static final int MOST_ITEMS = 500;

    /** Most faults that are told at once. */
    private static final int MOST_ERRORS = 1_000;

    /** The columns of the members an {@link ItemFault} names. */
    private static final Map<String, String> COLUMN_OF =
            Map.of("key", "key", "inOrder", "in_order", "unit", "unit", "low", "low", "high", "high");

    private ChecklistTable() {}

    /**
     * Reads a table.
     *
     * @throws InvalidInput naming each wrong cell as {@code /<line>/<column>}, the header being line 1
     */
    public static List<ChecklistItem> read(Path file, TableFormat format) throws IOException {
        var items = new ArrayList<ChecklistItem>();
        var lines = new ArrayList<Long>();
        var errors = new ArrayList<InputError>();
        try (var table = format.open(file, COLUMNS)) {
            for (var row = table.next(); row != null && errors.size() < MOST_ERRORS; row = table.next()) {
                var item = ItemRow.read(row, errors);
                if (item != null) {
                    items.add(item);
                    lines.add(row.line());
                }
                if (items.size() > MOST_ITEMS) {
                    throw new InvalidInput("", "checklist-too-long", MOST_ITEMS);
                }
            }
        }
        ItemFault.of(items).stream()
                .map(fault -> new InputError(
                        "/%d/%s".formatted(lines.get(fault.place()), COLUMN_OF.get(fault.member())), fault.code()))
                .forEach(errors::add);
        if (items.isEmpty() && errors.isEmpty()) {
            errors.add(new InputError("", "checklist-empty"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return items;
    }

    public static void write(List<ChecklistItem> items, TableWriter table) throws IOException {
        table.row(COLUMNS);
        for (var item : items) {
            table.row(List.of(
                    item.key(),
                    item.text(),
                    cell(item.legalBasis()),
                    item.answer().name(),
                    cell(item.inOrder()),
                    cell(item.unit()),
                    cell(item.low()),
                    cell(item.high()),
                    item.required() ? "YES" : "NO",
                    item.photoRequired() ? "YES" : "NO",
                    cell(item.majorDanger())));
        }
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
