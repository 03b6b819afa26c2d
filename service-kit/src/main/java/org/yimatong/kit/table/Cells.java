package org.yimatong.kit.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.table.CellProblem.Fault;
import org.yimatong.kit.text.Deception;

/** The cells of a row by their columns; each question refuses the row if the cell does not answer it. */
public final class Cells {

    /** No sign of 1e999999999: such a number would be a trap for whoever calculates with it. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}");

    private final List<String> columns;
    private final List<String> cells;

    /**
     * @param columns those the table was opened with
     * @throws CellProblem if the row has more or fewer cells than the header
     */
    public Cells(List<String> columns, TableRow row) {
        if (row.cells().size() != columns.size()) {
            throw new CellProblem(columns.getFirst(), Fault.CELLS_MISCOUNTED, "");
        }
        this.columns = columns;
        this.cells = row.cells();
    }

    /** What the table says there. */
    public String raw(String column) {
        return cells.get(columns.indexOf(column));
    }

    /** Words for people, in Unicode's composed form and at most so long. */
    public String text(String column, int longest) {
        return given(column, textOrNull(column, longest));
    }

    /** The same; null if the cell is empty. */
    public @Nullable String textOrNull(String column, int longest) {
        var text = Normalizer.normalize(raw(column).strip(), Normalizer.Form.NFC);
        if (text.length() > longest) {
            throw new CellProblem(column, Fault.TEXT_TOO_LONG, text);
        }
        if (Deception.isIn(text)) {
            throw new CellProblem(column, Fault.TEXT_DECEPTIVE, text);
        }
        return text.isEmpty() ? null : text;
    }

    /** A name or code of letters, digits and {@code _ . : -}, at most 64 long. */
    public String key(String column) {
        var text = given(column, presentOrNull(column));
        if (!KEY.matcher(text).matches()) {
            throw new CellProblem(column, Fault.KEY_INVALID, text);
        }
        return text;
    }

    public BigDecimal decimal(String column) {
        return given(column, decimalOrNull(column));
    }

    /** Null if the cell is empty. */
    public @Nullable BigDecimal decimalOrNull(String column) {
        var text = presentOrNull(column);
        if (text == null) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new CellProblem(column, Fault.NUMBER_MALFORMED, text);
        }
        return new BigDecimal(text);
    }

    public BigDecimal decimal(String column, int least, int greatest) {
        var number = decimal(column);
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(greatest)) > 0) {
            throw new CellProblem(column, Fault.OUTSIDE_BOUNDS, raw(column));
        }
        return number;
    }

    public int integer(String column, int least, int greatest) {
        try {
            return decimal(column, least, greatest).intValueExact();
        } catch (ArithmeticException fraction) {
            throw new CellProblem(column, Fault.INTEGER_INVALID, raw(column));
        }
    }

    /** The value of that name. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> values) {
        return given(column, oneOfOrNull(column, values));
    }

    /** The value of that name; null if the cell is empty. */
    public <E extends Enum<E>> @Nullable E oneOfOrNull(String column, Class<E> values) {
        var text = presentOrNull(column);
        if (text == null) {
            return null;
        }
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new CellProblem(column, Fault.VALUE_UNKNOWN, text));
    }

    private @Nullable String presentOrNull(String column) {
        var text = raw(column).strip();
        return text.isEmpty() ? null : text;
    }

    private static <T> T given(String column, @Nullable T value) {
        if (value == null) {
            throw new CellProblem(column, Fault.VALUE_MISSING, "");
        }
        return value;
    }
}
