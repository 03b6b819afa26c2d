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
import org.yimatong.enterprises.risk.Dimension;
import org.yimatong.enterprises.risk.Measure;
import org.yimatong.enterprises.risk.RiskGroup;
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
            var columns = new ArrayList<String>();
            if (byDay) {
                columns.add("day");
            }
            columns.addAll(List.of("area", "kind", "industry", "codeStatus"));
            Stream.of(Measure.values()).map(Measure::label).forEach(columns::add);
            columns.add("small");
            table.row(columns);
            for (var group : groups) {
                table.row(cells(group));
            }
        }
    }

    private List<String> cells(RiskGroup group) {
        var cells = new ArrayList<String>();
        if (byDay) {
            cells.add(Objects.toString(group.day(), ""));
        }
        for (var dimension : Dimension.values()) {
            cells.add(group.likeness().getOrDefault(dimension, ""));
        }
        for (var measure : Measure.values()) {
            cells.add(Objects.toString(group.counts().get(measure), ""));
        }
        cells.add(Boolean.toString(group.isHeldBack()));
        return cells;
    }
}
