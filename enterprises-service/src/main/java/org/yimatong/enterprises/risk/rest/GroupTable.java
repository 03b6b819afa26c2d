package org.yimatong.enterprises.risk.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.Dimension;
import org.yimatong.enterprises.risk.Measure;
import org.yimatong.enterprises.risk.RiskGroup;
import org.yimatong.enterprises.risk.parquet.ColumnType;
import org.yimatong.enterprises.risk.parquet.ParquetColumn;
import org.yimatong.kit.table.CsvWriter;

/**
 * Groups as CSV. The counts of a group that is held back are empty.
 *
 * @param name of the file, without its ending
 * @param byDay whether the first column is the day
 */
record GroupTable(String name, List<RiskGroup> groups, boolean byDay, boolean byteOrderMark)
        implements StreamingOutput {

    RestResponse<StreamingOutput> answer() {
        return ResponseBuilder.<StreamingOutput>ok(this)
                .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(name))
                .build();
    }

    @Override
    public void write(OutputStream bytes) throws IOException {
        try (var table = new CsvWriter(bytes, byteOrderMark)) {
            table.row(columns(byDay).stream().map(ParquetColumn::name).toList());
            for (var group : groups) {
                table.row(values(group, byDay).stream()
                        .map(value -> Objects.toString(value, ""))
                        .toList());
            }
        }
    }

    static List<ParquetColumn> columns(boolean byDay) {
        var columns = new ArrayList<ParquetColumn>();
        if (byDay) {
            columns.add(new ParquetColumn("day", ColumnType.DAY));
        }
        Stream.of("area", "kind", "industry", "codeStatus")
                .forEach(dimension -> columns.add(new ParquetColumn(dimension, ColumnType.TEXT)));
        Stream.of(Measure.values())
                .forEach(measure -> columns.add(new ParquetColumn(measure.label(), ColumnType.COUNT)));
        columns.add(new ParquetColumn("small", ColumnType.FLAG));
        return columns;
    }

    /** In the order of the columns; null for what is held back, not told apart or not known. */
    static List<@Nullable Object> values(RiskGroup group, boolean byDay) {
        var values = new ArrayList<@Nullable Object>();
        if (byDay) {
            values.add(group.day());
        }
        for (var dimension : Dimension.values()) {
            values.add(group.likeness().get(dimension));
        }
        for (var measure : Measure.values()) {
            values.add(group.counts().get(measure));
        }
        values.add(group.isHeldBack());
        return values;
    }
}
