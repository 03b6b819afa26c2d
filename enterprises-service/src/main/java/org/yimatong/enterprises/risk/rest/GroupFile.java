package org.yimatong.enterprises.risk.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskGroup;
import org.yimatong.enterprises.risk.RiskSnapshots.Told;
import org.yimatong.enterprises.risk.parquet.ParquetTable;

/**
 * Groups as a Parquet file, with the columns of {@link GroupTable}.
 *
 * @param told the state they are of; null for those of days
 */
record GroupFile(List<RiskGroup> groups, @Nullable Told<?> told) implements StreamingOutput {

    static RestResponse<StreamingOutput> ofNow(Told<List<RiskGroup>> told) {
        return answer(new GroupFile(told.content(), told), "risk-statistics")
                .header("ETag", SnapshotTags.of(told.snapshot()))
                .build();
    }

    static RestResponse<StreamingOutput> ofDays(List<RiskGroup> groups) {
        return answer(new GroupFile(groups, null), "risk-trends").build();
    }

    private static ResponseBuilder<StreamingOutput> answer(GroupFile file, String name) {
        return ResponseBuilder.<StreamingOutput>ok(file)
                .header("Content-Disposition", "attachment; filename=\"%s.parquet\"".formatted(name));
    }

    @Override
    public void write(OutputStream bytes) throws IOException {
        var byDay = told == null;
        try (var table = new ParquetTable(new BufferedOutputStream(bytes), GroupTable.columns(byDay))) {
            for (var group : groups) {
                table.row(GroupTable.values(group, byDay));
            }
            if (told != null) {
                note(table, told);
            }
        }
    }

    /** Writes into the file which state it is of. */
    static void note(ParquetTable table, Told<?> told) {
        table.note("snapshot", told.snapshot());
        if (told.asOf() != null) {
            table.note("asOf", told.asOf().toString());
        }
    }
}
