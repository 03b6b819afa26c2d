package org.yimatong.inspections.checklist;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.table.CellProblem;
import org.yimatong.kit.table.Cells;
import org.yimatong.kit.table.TableRow;

/**
 * A row of a checklist's table that is being read; what is wrong with its cells is put down with the others' errors.
 */
final class ItemRow {

    /** How a table says yes and no to what an item asks for. */
    private enum Flag {
        YES,
        NO
    }

    private final long line;
    private final Cells cells;
    private final List<InputError> errors;

    private ItemRow(long line, Cells cells, List<InputError> errors) {
        this.line = line;
        this.cells = cells;
        this.errors = errors;
    }

    /** The item, or null if a cell of it is wrong. */
    static @Nullable ChecklistItem read(TableRow row, List<InputError> errors) {
        try {
            return new ItemRow(row.line(), new Cells(ChecklistTable.COLUMNS, row), errors).item();
        } catch (CellProblem miscounted) {
            errors.add(error(row.line(), miscounted));
            return null;
        }
    }

    private @Nullable ChecklistItem item() {
        var before = errors.size();
        var key = read(() -> cells.key("key"));
        var text = read(() -> cells.text("text", ChecklistItem.TEXT));
        var legalBasis = read(() -> cells.textOrNull("legal_basis", ChecklistItem.BASIS));
        var answer = read(() -> cells.oneOf("answer", AnswerKind.class));
        var inOrder = read(() -> cells.oneOfOrNull("in_order", Verdict.class));
        var unit = read(() -> cells.textOrNull("unit", ChecklistItem.UNIT));
        var low = decimal("low");
        var high = decimal("high");
        var required = flag("required");
        var photoRequired = flag("photo_required");
        var majorDanger = majorDanger();
        if (errors.size() > before || key == null || text == null || answer == null) {
            return null;
        }
        return new ChecklistItem(
                key, text, legalBasis, answer, inOrder, unit, low, high, required, photoRequired, majorDanger);
    }

    private @Nullable String decimal(String column) {
        return read(() -> matching(column, ChecklistItem.DECIMAL, "number-malformed"));
    }

    private @Nullable String majorDanger() {
        return read(() -> matching("major_danger", ChecklistItem.MAJOR_DANGER, "value-unknown"));
    }

    private boolean flag(String column) {
        return read(() -> cells.oneOf(column, Flag.class)) == Flag.YES;
    }

    private @Nullable String matching(String column, String form, String fault) {
        var text = cells.textOrNull(column, 100);
        if (text != null && !text.matches(form)) {
            throw new CellProblem(column, fault, text);
        }
        return text;
    }

    private <T> @Nullable T read(Supplier<@Nullable T> cell) {
        try {
            return cell.get();
        } catch (CellProblem problem) {
            errors.add(error(line, problem));
            return null;
        }
    }

    private static InputError error(long line, CellProblem problem) {
        return new InputError("/%d/%s".formatted(line, problem.column()), problem.code(), problem.value());
    }
}
