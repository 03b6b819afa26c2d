package org.yimatong.inspections.prevention.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yimatong.inspections.prevention.task.SpecialDay;
import org.yimatong.kit.clock.Century;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.table.CellProblem;
import org.yimatong.kit.table.Cells;
import org.yimatong.kit.table.CsvTable;
import org.yimatong.kit.table.TableRow;

/** The table by which the bureau loads a year of the work calendar. */
final class SpecialDayTable {

    private static final List<String> COLUMNS = List.of("day", "kind", "name");

    /** More days than a year has are no calendar. */
    private static final int DAYS = 366;

    private enum Kind {
        WORK,
        REST
    }

    private SpecialDayTable() {}

    /**
     * Reads the table.
     *
     * @throws InvalidInput naming each bad cell as {@code /line/column}
     */
    static List<SpecialDay> read(int year, byte[] csv) throws IOException {
        requireCentury(year);
        var days = new ArrayList<SpecialDay>();
        var errors = new ArrayList<InputError>();
        var seen = new HashSet<LocalDate>();
        try (var table = new CsvTable(new ByteArrayInputStream(csv), COLUMNS)) {
            for (var row : table.next(DAYS + 1)) {
                try {
                    var day = day(year, row);
                    if (!seen.add(day.day())) {
                        throw new CellProblem("day", "day-twice", day.day().toString());
                    }
                    days.add(day);
                } catch (CellProblem problem) {
                    errors.add(new InputError("/%d/%s".formatted(row.line(), problem.column()), problem.code()));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return days;
    }

    /** @throws NotFound if it is no year of this century */
    static void requireCentury(int year) {
        if (year < Century.FIRST_DAY.getYear() || year > Century.LAST_DAY.getYear()) {
            throw new NotFound();
        }
    }

    private static SpecialDay day(int year, TableRow row) {
        var cells = new Cells(COLUMNS, row);
        var work = cells.oneOf("kind", Kind.class) == Kind.WORK;
        return new SpecialDay(dayOf(year, cells.raw("day").strip()), work, cells.text("name", 50));
    }

    private static LocalDate dayOf(int year, String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() == year) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // told below
        }
        throw new CellProblem("day", "day-not-of-year", text);
    }
}
