package org.yimatong.enterprises.importing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, and remembers what is wrong with them. */
final class RowReader {

    /** Control characters and those that turn the direction of writing: they hide what a text really says. */
    private static final Pattern DECEPTIVE =
            Pattern.compile("[\\p{Cntrl}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /** A plain decimal; exponents, signs of infinity and thousands separators are mistakes in a coordinate. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,12})?");

    /** Longest value that a problem repeats. */
    private static final int SHOWN = 100;

    private final long line;
    private final CSVRecord cells;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReader(EnterpriseTable.Row row) {
        this.line = row.line();
        this.cells = row.cells();
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** Notes what is wrong with a cell; the first thing said of a column is enough. */
    void reject(String column, Fault fault) {
        if (problems.stream().anyMatch(problem -> problem.column().equals(column))) {
            return;
        }
        var value = cells.isSet(column) ? cells.get(column) : "";
        var shown = value.length() > SHOWN ? value.substring(0, SHOWN) : value;
        problems.add(new RowProblem(
                line, column, fault.code(), DECEPTIVE.matcher(shown).replaceAll("\uFFFD")));
    }

    /** The text, or null after rejecting it. */
    @Nullable
    String required(String column, int longest) {
        var text = optional(column, longest);
        if (text == null) {
            reject(column, Fault.VALUE_MISSING);
        }
        return text;
    }

    /** The text in Unicode's composed form; null if there is none, or after rejecting it. */
    @Nullable
    String optional(String column, int longest) {
        var text = Normalizer.normalize(cells.get(column).strip(), Normalizer.Form.NFC);
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > longest) {
            reject(column, Fault.TEXT_TOO_LONG);
            return null;
        }
        if (DECEPTIVE.matcher(text).find()) {
            reject(column, Fault.TEXT_DECEPTIVE);
            return null;
        }
        return text;
    }

    /** The value of that name; null if there is none, or after rejecting it. */
    <E extends Enum<E>> @Nullable E optional(String column, Class<E> values) {
        var text = cells.get(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        for (var value : values.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        reject(column, Fault.VALUE_UNKNOWN);
        return null;
    }

    /** The value of that name, or null after rejecting it. */
    <E extends Enum<E>> @Nullable E required(String column, Class<E> values) {
        var value = optional(column, values);
        if (value == null) {
            reject(column, Fault.VALUE_MISSING);
        }
        return value;
    }

    /** The number; null if there is none, or after rejecting it. */
    @Nullable
    BigDecimal decimal(String column) {
        var text = cells.get(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            reject(column, Fault.NUMBER_MALFORMED);
            return null;
        }
        return new BigDecimal(text);
    }
}
