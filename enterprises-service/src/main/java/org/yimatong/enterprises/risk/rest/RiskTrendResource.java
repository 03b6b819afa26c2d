package org.yimatong.enterprises.risk.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.enterprises.risk.RiskGroup;
import org.yimatong.enterprises.risk.RiskTrends;
import org.yimatong.enterprises.risk.RiskTrends.KeptDay;
import org.yimatong.enterprises.risk.parquet.ParquetTable;
import org.yimatong.enterprises.risk.rest.TrendFilter.Period;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.table.TableFormat;

/** The sums of past days over HTTP. */
@Path("/api/v1/risk-trends")
@RowsOf(Whose.AN_AREA)
@Tag(name = "risk feed")
@RolesAllowed({"analyst", "supervisor", "duty-officer", "registrar", "inspector", "expert", "administrator"})
@RunOnVirtualThread
class RiskTrendResource {

    /**
     * Sums of the days of a period.
     *
     * @param late days whose figures were taken so long after their end, or before all was known, that they may have
     *     been otherwise
     * @param missing days of which no figures were kept
     */
    @Schema(name = "RiskTrends")
    record TrendsView(
            LocalDate from, LocalDate to, List<KeptDay> late, List<LocalDate> missing, List<RiskGroupView> groups) {}

    private final RiskTrends trends;
    private final Clock clock;

    RiskTrendResource(RiskTrends trends, Clock clock) {
        this.trends = trends;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "followRiskByDay",
            summary =
                    "The risk pictures of the caller's areas at the end of each day, summed up; as CSV or Parquet by Accept",
            description = "Days begin and end in Asia/Shanghai. Today is not among them. Groups are held back as in the"
                    + " statistics.")
    public TrendsView trends(@Valid @BeanParam TrendFilter filter) {
        var period = filter.period(clock);
        var days = trends.days(period.from(), period.to());
        return new TrendsView(
                period.from(),
                period.to(),
                days.stream().filter(KeptDay::late).toList(),
                period.without(days.stream().map(KeptDay::day).toList()),
                groups(filter, period).stream().map(RiskGroupView::of).toList());
    }

    @GET
    @Transactional
    @Produces(TableFormat.CSV_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table(
            @Valid @BeanParam TrendFilter filter, @RestQuery @DefaultValue("false") boolean byteOrderMark) {
        var period = filter.period(clock);
        trends.announce(period.from(), period.to(), filter.dimensions(), RiskFilter.present(filter.area()));
        return new GroupTable("risk-trends", groups(filter, period), true, byteOrderMark).answer();
    }

    @GET
    @Transactional
    @Produces(ParquetTable.TYPE + ";qs=0.4")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> file(@Valid @BeanParam TrendFilter filter) {
        var period = filter.period(clock);
        trends.announce(period.from(), period.to(), filter.dimensions(), RiskFilter.present(filter.area()));
        return GroupFile.ofDays(groups(filter, period));
    }

    private List<RiskGroup> groups(TrendFilter filter, Period period) {
        return trends.of(period.from(), period.to(), filter.dimensions(), RiskFilter.present(filter.area()));
    }
}
