package org.yimatong.enterprises.risk.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.Dimension;
import org.yimatong.enterprises.risk.RiskGroup;
import org.yimatong.enterprises.risk.RiskSnapshots.Told;
import org.yimatong.enterprises.risk.RiskStatistics;
import org.yimatong.enterprises.risk.parquet.ParquetTable;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.table.TableFormat;

/** The pictures summed up over HTTP. */
@Path("/api/v1/risk-statistics")
@RowsOf(Whose.AN_AREA)
@Tag(name = "risk feed")
@RolesAllowed({"analyst", "supervisor", "duty-officer", "registrar", "inspector", "expert", "administrator"})
@RunOnVirtualThread
class RiskStatisticsResource {

    static final String BY = "Any of area, kind, industry and code, with commas between";
    static final String SNAPSHOT = "Of another answer: the same state again, or 410 once anything has changed";

    /**
     * Sums of one state.
     *
     * @param asOf up to when everything is accounted for; null while an input has never been heard of
     */
    @Schema(name = "RiskStatistics")
    record StatisticsView(String snapshot, @Nullable Instant asOf, List<RiskGroupView> groups) {

        static StatisticsView of(Told<List<RiskGroup>> told) {
            return new StatisticsView(
                    told.snapshot(),
                    told.asOf(),
                    told.content().stream().map(RiskGroupView::of).toList());
        }
    }

    private final RiskStatistics statistics;

    RiskStatisticsResource(RiskStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "sumUpRisk",
            summary = "The risk pictures of the caller's areas, summed up; as CSV or Parquet by Accept",
            description = "Summed up anew with each request. Who may not read single pictures asks by one thing at"
                    + " most and without area, and is told no counts of fewer than five enterprises, nor of groups by"
                    + " which those could be told by subtracting.")
    public StatisticsView sums(
            @RestQuery @DefaultValue("") @Parameter(description = BY) String by,
            @RestQuery @Nullable String area,
            @RestQuery @Parameter(description = SNAPSHOT) @Nullable String snapshot) {
        return StatisticsView.of(told(by, area, snapshot));
    }

    @GET
    @Transactional
    @Produces(TableFormat.CSV_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table(
            @RestQuery @DefaultValue("") String by,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String snapshot,
            @RestQuery @DefaultValue("false") boolean byteOrderMark) {
        statistics.announce(Dimension.named(by), RiskFilter.present(area));
        return new GroupTable("risk-statistics", told(by, area, snapshot).content(), false, byteOrderMark).answer();
    }

    @GET
    @Transactional
    @Produces(ParquetTable.TYPE + ";qs=0.4")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> file(
            @RestQuery @DefaultValue("") String by,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String snapshot) {
        statistics.announce(Dimension.named(by), RiskFilter.present(area));
        return GroupFile.ofNow(told(by, area, snapshot));
    }

    private Told<List<RiskGroup>> told(String by, @Nullable String area, @Nullable String snapshot) {
        return statistics.of(Dimension.named(by), RiskFilter.present(area), RiskFilter.present(snapshot));
    }
}
