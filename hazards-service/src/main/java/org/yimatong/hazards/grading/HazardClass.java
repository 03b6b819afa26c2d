package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * A hazard class of table 2 of GB 18218-2018, with the coefficient that table 4 gives it.
 *
 * @param symbol for example {@code J1} or {@code W5.3}
 * @param category for example 物理危险-易燃液体
 * @param criticalQuantity threshold quantity Q (临界量) in tonnes
 * @param beta correction coefficient, without unit
 * @param source where its values come from
 */
public record HazardClass(
        String symbol,
        String category,
        String description,
        BigDecimal criticalQuantity,
        BigDecimal beta,
        String source) {

    /** In the order of the standard. */
    public static final List<HazardClass> ALL = StandardTable.rows("table2.csv", HazardClass::read);

    private static final Map<String, HazardClass> BY_SYMBOL =
            ALL.stream().collect(Collectors.toMap(HazardClass::symbol, Function.identity()));

    private static HazardClass read(CSVRecord row) {
        return new HazardClass(
                row.get("symbol"),
                row.get("hazard_class"),
                row.get("description"),
                new BigDecimal(row.get("critical_q_t")),
                new BigDecimal(row.get("beta_table4")),
                row.get("source_confidence"));
    }

    static Optional<HazardClass> of(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol.strip().toUpperCase(Locale.ROOT)));
    }

    /** Whether its division or its beta is not certain. */
    public boolean unsure() {
        return source.contains("split") || source.contains("judged wrong");
    }
}
