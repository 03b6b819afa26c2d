package org.yimatong.enterprises.importing;

import java.util.Locale;

/** What can be wrong with an imported table, as a whole or in a cell. */
public enum Fault {
    CSV_NOT_UTF8,
    CSV_HEADER_MALFORMED,
    CSV_COLUMN_MISSING,
    CSV_COLUMN_UNKNOWN,
    CSV_MALFORMED,
    CELLS_MISCOUNTED,
    VALUE_MISSING,
    VALUE_UNKNOWN,
    TEXT_TOO_LONG,
    /** Holds characters that hide what it really says. */
    TEXT_DECEPTIVE,
    NUMBER_MALFORMED,
    USCC_INVALID,
    USCC_REPEATED,
    AREA_UNKNOWN,
    AREA_NOT_YOURS,
    PLACE_OUTSIDE_CHINA,
    /** In an area the registrar does not answer for. */
    REGISTERED_ELSEWHERE,
    /** The lifecycle has no step from where the enterprise stands to where the table says it does. */
    STATUS_STEP_REFUSED;

    /** Stable name, for example {@code uscc-invalid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
