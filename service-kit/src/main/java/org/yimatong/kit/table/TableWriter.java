package org.yimatong.kit.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being written, row by row, the header first. It is whole only once it is closed. */
public interface TableWriter extends Closeable {

    void row(List<String> cells) throws IOException;
}
