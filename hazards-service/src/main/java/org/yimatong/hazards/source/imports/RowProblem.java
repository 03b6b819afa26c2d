package org.yimatong.hazards.source.imports;

/** A row of the file is refused; the others are not. */
public class RowProblem extends RuntimeException {

    private final String column;
    private final String code;
    private final String value;

    /** @param code stable name of the problem; its text stands under {@code error.<code>} in the problem texts */
    public RowProblem(String column, String code, String value) {
        super("%s: %s".formatted(column, code));
        this.column = column;
        this.code = code;
        this.value = value;
    }

    String column() {
        return column;
    }

    String code() {
        return code;
    }

    String value() {
        return value;
    }
}
