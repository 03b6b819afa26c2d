package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of the standard's table of levels.
 *
 * @param level one (greatest) to four
 * @param from R at and above which it holds, without unit
 */
record LevelBand(int level, BigDecimal from) {

    /** Greatest first. */
    private static final List<LevelBand> ALL = StandardTable.rows("levels.csv", LevelBand::of);

    private static LevelBand of(CSVRecord row) {
        var from = row.get("r_min_inclusive");
        return new LevelBand(
                Integer.parseInt(row.get("level_no")), from.isEmpty() ? BigDecimal.ZERO : new BigDecimal(from));
    }

    /** The level of a major hazard source with this R, compared exactly. */
    static int levelOf(Fraction r) {
        return ALL.stream()
                .filter(band -> r.compareTo(Fraction.of(band.from())) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("R = " + r.exact()))
                .level();
    }
}
