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
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskFeed;
import org.yimatong.enterprises.risk.RiskFeed.Place;
import org.yimatong.enterprises.risk.RiskSnapshots;
import org.yimatong.enterprises.risk.parquet.ParquetTable;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.table.TableFormat;

/** The feed of risk pictures over HTTP. */
@Path("/api/v1/risk-pictures")
@RowsOf(Whose.AN_AREA)
@Tag(name = "risk feed", description = "What is known of the risk of each enterprise, for analysis; it loses no row")
@RolesAllowed({"analyst", "supervisor", "duty-officer"})
@RunOnVirtualThread
class RiskFeedResource {

    /**
     * A part of the feed.
     *
     * @param next where to go on, also when there is nothing more now
     * @param more whether there is more already
     * @param asOf up to when everything is accounted for in what has come so far, if there is no more; null while an
     *     input has never been heard of
     */
    @Schema(name = "RiskChanges")
    record Changes(
            List<RiskPictureView> changes,
            String next,
            boolean more,
            @Nullable Instant asOf) {}

    private final RiskFeed feed;
    private final FeedPlaces places;
    private final PictureFiles files;
    private final RiskSnapshots snapshots;

    RiskFeedResource(RiskFeed feed, FeedPlaces places, PictureFiles files, RiskSnapshots snapshots) {
        this.feed = feed;
        this.places = places;
        this.files = files;
        this.snapshots = snapshots;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "followRiskPictures",
            summary = "The risk pictures that changed, since the beginning or since a cursor; all of now as CSV",
            description = "Begin without a cursor, keep what comes by uscc and area, and go on with `next` for ever."
                    + " A picture that changes comes again, as it is then. One that is gone is to be forgotten."
                    + " What a transaction changed comes when none is under way any more that began before it."
                    + " With `Accept: text/csv`: all pictures as they are, of one state, narrowed as on the map (`area`,"
                    + " `kind`, `industry`, `codeStatus`, `enterpriseStatus`, `snapshot`, `byteOrderMark`);"
                    + " its ETag names the snapshot. `Accept: application/vnd.apache.parquet` gives the same columns.")
    public Changes changes(@Valid @BeanParam PageRequest page) {
        var from = places.decoded(page);
        var asOf = snapshots.asOf();
        var found = feed.after(from, page.fetch());
        var told = found.subList(0, Math.min(found.size(), page.limit()));
        var next = told.isEmpty() ? from : Place.of(told.getLast());
        return new Changes(
                told.stream().map(RiskPictureView::of).toList(),
                places.encoded(next),
                found.size() > told.size(),
                asOf);
    }

    @GET
    @Transactional
    @Produces(TableFormat.CSV_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table(
            @Valid @BeanParam RiskFilter filter, @RestQuery @DefaultValue("false") boolean byteOrderMark)
            throws IOException {
        var file = files.csv(filter, byteOrderMark);
        return ResponseBuilder.<StreamingOutput>ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"risk-pictures.csv\"")
                .header("ETag", SnapshotTags.of(file.snapshot()))
                .build();
    }

    @GET
    @Transactional
    @Produces(ParquetTable.TYPE + ";qs=0.4")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> file(@Valid @BeanParam RiskFilter filter) throws IOException {
        return files.parquet(filter).answer("risk-pictures.parquet");
    }
}
