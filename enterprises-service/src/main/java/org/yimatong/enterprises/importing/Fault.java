package org.yimatong.enterprises.importing;

import java.util.Locale;

/** What can be wrong with a row of enterprises, beside what can be wrong with any table. */
public enum Fault {
    /** A place of which one coordinate or the datum is not told. */
    VALUE_MISSING,
    USCC_INVALID,
    USCC_REPEATED,
    AREA_UNKNOWN,
    AREA_NOT_YOURS,
    PLACE_OUTSIDE_CHINA,
    /** In an area the registrar does not answer for. */
    REGISTERED_ELSEWHERE,
    /** Another entry speaks for it since they were merged. */
    ENTERPRISE_MERGED,
    /** The lifecycle has no step from where the enterprise stands to where the table says it does. */
    STATUS_STEP_REFUSED;

    /** Stable name, for example {@code uscc-invalid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
