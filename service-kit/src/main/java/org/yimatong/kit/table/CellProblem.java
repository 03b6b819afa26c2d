package org.yimatong.kit.table;

import java.util.Locale;
import org.yimatong.kit.text.Deception;

/** A cell does not say what its column asks for. */
public class CellProblem extends RuntimeException {

    /** Longest value that a problem repeats. */
    private static final int SHOWN = 100;

    /** What can be wrong with a cell of any table. */
    public enum Fault {
        CELLS_MISCOUNTED,
        VALUE_MISSING,
        VALUE_UNKNOWN,
        TEXT_TOO_LONG,
        /** Holds characters that hide what it really says. */
        TEXT_DECEPTIVE,
        KEY_INVALID,
        NUMBER_MALFORMED,
        INTEGER_INVALID,
        OUTSIDE_BOUNDS;

        /** Stable name, for example {@code value-missing}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final String column;
    private final String code;
    private final String value;

    /**
     * @param code stable name of what is wrong; its text stands under {@code error.<code>} in the problem texts
     * @param value what the table says there; kept so far that it can be recognised
     */
    public CellProblem(String column, String code, String value) {
        super("%s: %s".formatted(column, code), null, false, false);
        this.column = column;
        this.code = code;
        this.value = Deception.replaced(value.length() > SHOWN ? value.substring(0, SHOWN) : value);
    }

    CellProblem(String column, Fault fault, String value) {
        this(column, fault.code(), value);
    }

    public String column() {
        return column;
    }

    public String code() {
        return code;
    }

    public String value() {
        return value;
    }
}
