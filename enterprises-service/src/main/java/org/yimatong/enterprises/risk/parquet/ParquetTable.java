package org.yimatong.enterprises.risk.parquet;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a Parquet file, however long it is: a group of rows is in memory at a time. Pages, encodings and
 * headers are of the libraries of the format (parquet-column, parquet-format); only the frame of the file is written
 * here, since the one of parquet-hadoop brings Hadoop with it (ADR 99).
 */
public final class ParquetTable implements Closeable {

    /** Media type of such a file. */
    public static final String TYPE = "application/vnd.apache.parquet";

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    /** Some 10 MB of pictures before they are compressed. */
    private static final int ROWS_OF_GROUP = 50_000;

    private final OutputStream file;
    private final List<ParquetColumn> columns;
    private final List<RowGroup> groups = new ArrayList<>();
    private final List<KeyValue> notes = new ArrayList<>();
    private PendingRows pending;
    private long position;
    private long rows;

    public ParquetTable(OutputStream file, List<ParquetColumn> columns) throws IOException {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.pending = new PendingRows(this.columns);
        write(MAGIC);
    }

    /** Remembered in the file about all of its rows. */
    public void note(String key, String value) {
        notes.add(new KeyValue(key).setValue(value));
    }

    /** @param values in the order of the columns; null for what is not known */
    public void row(List<? extends @Nullable Object> values) throws IOException {
        pending.add(values);
        if (pending.rows() == ROWS_OF_GROUP) {
            writeGroup();
        }
    }

    private void writeGroup() throws IOException {
        if (pending.rows() > 0) {
            var group = pending.writeTo(file, position);
            position += group.getTotal_compressed_size();
            rows += group.getNum_rows();
            groups.add(group);
            pending = new PendingRows(columns);
        }
    }

    /** The file is whole only then. */
    @Override
    public void close() throws IOException {
        try (file) {
            writeGroup();
            var footer = new ByteArrayOutputStream();
            Util.writeFileMetaData(
                    new FileMetaData(VERSION, schema(), rows, groups)
                            .setKey_value_metadata(notes)
                            .setCreated_by("yimatong"),
                    footer);
            write(footer.toByteArray());
            write(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(footer.size())
                    .array());
            write(MAGIC);
        }
    }

    private List<SchemaElement> schema() {
        var schema = new ArrayList<SchemaElement>();
        schema.add(new SchemaElement("row").setNum_children(columns.size()));
        columns.forEach(column -> schema.add(column.element()));
        return schema;
    }

    private void write(byte[] bytes) throws IOException {
        file.write(bytes);
        position += bytes.length;
    }
}
