package org.yimatong.hazards.source.imports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of the file; each question about a column refuses the row if the column does not answer it. */
public final class CsvRow {

    /** No sign of 1e999999999: such a number would be a trap for whoever calculates with it. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}");

    private final CSVRecord row;

    CsvRow(CSVRecord row) {
        this.row = row;
    }

    /** Number of the record in the file, the header being 1. */
    int line() {
        return Math.toIntExact(row.getRecordNumber() + 1);
    }

    /** A name or code of letters, digits and {@code _ . : -}, at most 64 long. */
    public String key(String column) {
        var text = given(column);
        if (!KEY.matcher(text).matches()) {
            throw new RowProblem(column, "key-invalid", text);
        }
        return text;
    }

    /** Words for people, at most so long, without control or direction characters. */
    public String words(String column, int longest) {
        var text = given(column);
        if (text.length() > longest || text.codePoints().anyMatch(CsvRow::misleads)) {
            throw new RowProblem(column, "text-invalid", text);
        }
        return text;
    }

    public BigDecimal decimal(String column) {
        var text = given(column);
        if (!DECIMAL.matcher(text).matches()) {
            throw new RowProblem(column, "decimal-invalid", text);
        }
        return new BigDecimal(text);
    }

    public BigDecimal decimal(String column, int least, int greatest) {
        var number = decimal(column);
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(greatest)) > 0) {
            throw new RowProblem(column, "outside-bounds", number.toPlainString());
        }
        return number;
    }

    public int integer(String column, int least, int greatest) {
        try {
            return decimal(column, least, greatest).intValueExact();
        } catch (ArithmeticException fraction) {
            throw new RowProblem(column, "integer-invalid", given(column));
        }
    }

    /** Null if the column is empty. */
    public @Nullable BigDecimal decimalOrNothing(String column) {
        return row.get(column).isBlank() ? null : decimal(column);
    }

    public <E extends Enum<E>> E oneOf(String column, Class<E> values) {
        var text = given(column);
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new RowProblem(column, "value-unknown", text));
    }

    private String given(String column) {
        var text = row.get(column).strip();
        if (text.isEmpty()) {
            throw new RowProblem(column, "value-missing", "");
        }
        return text;
    }

    private static boolean misleads(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
