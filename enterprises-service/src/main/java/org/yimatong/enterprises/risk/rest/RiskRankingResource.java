package org.yimatong.enterprises.risk.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.Measure;
import org.yimatong.enterprises.risk.RiskRankings;
import org.yimatong.enterprises.risk.RiskRankings.By;
import org.yimatong.enterprises.risk.RiskRankings.Ranked;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.problem.InvalidInput;

/** Where most is counted, over HTTP. */
@Path("/api/v1/risk-rankings")
@RowsOf(Whose.AN_AREA)
@Tag(name = "risk feed")
@RolesAllowed({"analyst", "supervisor", "duty-officer"})
@RunOnVirtualThread
class RiskRankingResource {

    /**
     * Most first.
     *
     * @param asOf up to when everything is accounted for; null while an input has never been heard of
     */
    @Schema(name = "RiskRankings")
    record RankingsView(String snapshot, @Nullable Instant asOf, String by, String measure, List<Ranked> ranking) {}

    private final RiskRankings rankings;

    RiskRankingResource(RiskRankings rankings) {
        this.rankings = rankings;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "rankRisk",
            summary = "The areas or enterprises of the caller's areas of which most is counted",
            description = "Areas that have enterprises; enterprises of which anything is counted.")
    public RankingsView ranking(
            @QueryParam("by") @NotNull @Parameter(description = "area or enterprise") String by,
            @QueryParam("measure") @NotNull @Parameter(description = "One of the counts of the statistics")
                    String measure,
            @RestQuery @DefaultValue("10") @Min(1) @Max(1000) int limit,
            @RestQuery @Nullable String area,
            @RestQuery @Parameter(description = RiskStatisticsResource.SNAPSHOT) @Nullable String snapshot) {
        var counted = Measure.named(measure);
        var told = rankings.of(named(by), counted, limit, RiskFilter.present(area), RiskFilter.present(snapshot));
        return new RankingsView(told.snapshot(), told.asOf(), by, counted.label(), told.content());
    }

    private static By named(String by) {
        return Stream.of(By.values())
                .filter(one -> label(one).equals(by))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "by",
                        "choice-unknown",
                        Stream.of(By.values()).map(RiskRankingResource::label).collect(Collectors.joining(", "))));
    }

    private static String label(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
