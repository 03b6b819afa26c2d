package org.yimatong.kit.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 of which no row may be longer than memory has room for: a quotation mark left open swallows the rest.
 */
final class RowLimit extends FilterReader {

    /**
     * Characters of a row. Enough for every column at its longest ten times over, and 1,000 of them fit in memory. Text
     * is read some thousand characters ahead, so that it is kept roughly.
     */
    static final int LONGEST_ROW = 32_768;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private long length;
    private boolean begun;

    RowLimit(InputStream bytes) {
        super(strict(bytes));
    }

    private static Reader strict(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** What is read from now on belongs to another row. */
    void beginRow() {
        length = 0;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        var count = in.read(buffer, offset, most);
        length += Math.max(count, 0);
        if (length > LONGEST_ROW) {
            throw new IOException("A row of more than " + LONGEST_ROW + " characters");
        }
        return begun ? count : withoutMark(buffer, offset, count, most);
    }

    private int withoutMark(char[] buffer, int offset, int count, int most) throws IOException {
        begun = true;
        if (count < 1 || buffer[offset] != BYTE_ORDER_MARK) {
            return count;
        }
        if (count == 1) {
            return read(buffer, offset, most);
        }
        System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
        return count - 1;
    }
}
