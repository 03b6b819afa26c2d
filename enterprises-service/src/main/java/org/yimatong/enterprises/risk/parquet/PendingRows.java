package org.yimatong.enterprises.risk.parquet;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Rows that make up one group of a file, taken apart into columns. */
final class PendingRows {

    private static final ParquetProperties PROPERTIES = ParquetProperties.builder()
            .withWriterVersion(WriterVersion.PARQUET_1_0)
            .build();

    private final List<ParquetColumn> columns;
    private final Map<String, ColumnPages> pages = new LinkedHashMap<>();
    private final ColumnWriteStore store;
    private final RecordConsumer consumer;
    private int rows;

    PendingRows(List<ParquetColumn> columns) {
        this.columns = columns;
        columns.forEach(column -> pages.put(column.name(), new ColumnPages(column)));
        var schema = new MessageType(
                "row", columns.stream().map(ParquetColumn::field).toList());
        PageWriteStore ofColumns = column -> requireNonNull(pages.get(column.getPath()[0]));
        store = PROPERTIES.newColumnWriteStore(schema, ofColumns);
        consumer = new ColumnIOFactory().getColumnIO(schema).getRecordWriter(store);
    }

    int rows() {
        return rows;
    }

    void add(List<? extends @Nullable Object> values) {
        consumer.startMessage();
        for (var i = 0; i < columns.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                consumer.startField(columns.get(i).name(), i);
                add(value);
                consumer.endField(columns.get(i).name(), i);
            }
        }
        consumer.endMessage();
        rows++;
    }

    private void add(Object value) {
        switch (value) {
            case Boolean flag -> consumer.addBoolean(flag);
            case Integer count -> consumer.addLong(count);
            case Long count -> consumer.addLong(count);
            case BigDecimal degrees -> consumer.addDouble(degrees.doubleValue());
            case Instant instant -> consumer.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
            case LocalDate day -> consumer.addInteger((int) day.toEpochDay());
            default -> consumer.addBinary(Binary.fromString(value.toString()));
        }
    }

    /** @param position where in the file the group begins */
    RowGroup writeTo(OutputStream file, long position) throws IOException {
        consumer.flush();
        store.flush();
        store.close();
        var chunks = new ArrayList<ColumnChunk>();
        var size = 0L;
        var uncompressed = 0L;
        for (var column : pages.values()) {
            var chunk = column.writeTo(file, position + size);
            chunks.add(new ColumnChunk(position + size).setMeta_data(chunk));
            size += chunk.getTotal_compressed_size();
            uncompressed += chunk.getTotal_uncompressed_size();
        }
        return new RowGroup(chunks, uncompressed, rows)
                .setTotal_compressed_size(size)
                .setFile_offset(position);
    }
}
