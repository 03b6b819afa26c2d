package org.yimatong.testing.access;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose planted row is asked for, as seen by the callers, who all are of {@link #OWN} or answer for its area. A
 * tenant's row has the same id in every table, so that its id fits wherever one can stand; id, number, USCC and mark
 * occur nowhere else, and are the canaries by which its rows are known in an answer.
 */
public enum Tenant {
    OWN("91610117MA7Q2RX16J", "MTX-1"),
    OTHER_ENTERPRISE("91610117MA7Q2RX24D", "MTX-1"),
    OTHER_AREA("91610112MA7Q2RX320", "MTX-2"),
    OTHER_CITY("91310101MA7Q2RX40Q", "MTX-3"),
    /** Nobody: there is no such row. */
    NONE("91610117MA7Q2RX91B", "MTX-9");

    private final String uscc;
    private final String area;
    private final Pattern numberAlone;

    Tenant(String uscc, String area) {
        this.uscc = uscc;
        this.area = area;
        numberAlone = Pattern.compile("(?<![0-9A-Fa-f.-])" + number() + "(?![0-9A-Fa-f])");
    }

    /** Those whose rows are planted. */
    static List<Tenant> planted() {
        return Stream.of(values()).filter(tenant -> tenant != NONE).toList();
    }

    public UUID id() {
        return id(1);
    }

    /** @param row 1 or, where a table needs rows of several kinds, further ones */
    UUID id(int row) {
        return new UUID(0xCA4A0000_0000_4000L, 0x8000_0000_0000_0000L + 16L * row + ordinal());
    }

    /** Where a key or a value is a number. */
    int number() {
        return 4_771_701 + ordinal();
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    /** Stands in the texts of its rows. */
    public String mark() {
        return "CANARY-" + name().replace('_', '-');
    }

    /** Opens something of the tenant to whoever holds it, as a receipt does; no canary. */
    String pass() {
        return "MATRIX-PASS-000000000" + ordinal();
    }

    /** Whether a text shows anything of this tenant. */
    boolean isIn(String text) {
        return text.contains(uscc)
                || text.contains(id().toString())
                || text.contains(id(2).toString())
                || text.contains(mark())
                || numberAlone.matcher(text).find();
    }
}
