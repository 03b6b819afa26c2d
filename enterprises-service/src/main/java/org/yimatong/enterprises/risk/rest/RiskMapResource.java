package org.yimatong.enterprises.risk.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskSnapshots;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** The pictures as a map over HTTP. */
@Path("/api/v1/risk-map")
@RowsOf(Whose.AN_AREA)
@Tag(name = "risk feed")
@RolesAllowed({"analyst", "supervisor", "duty-officer"})
@RunOnVirtualThread
class RiskMapResource {

    private static final String GEO_JSON = "application/geo+json";

    private final PictureFiles files;
    private final RiskSnapshots snapshots;

    RiskMapResource(PictureFiles files, RiskSnapshots snapshots) {
        this.files = files;
        this.snapshots = snapshots;
    }

    @GET
    @Transactional
    @Produces(GEO_JSON)
    @Operation(
            operationId = "mapRisk",
            summary = "Every enterprise of the caller's areas as a feature of GeoJSON, with its risk picture",
            description = "All of them in one answer and of one state. With the ETag of an answer as `If-None-Match`:"
                    + " 304 as long as no picture has changed.")
    @APIResponse(
            responseCode = "200",
            description = "A FeatureCollection (RFC 7946)",
            content = @Content(mediaType = GEO_JSON, schema = @Schema(implementation = RiskFeature.Collection.class)))
    @APIResponse(responseCode = "304", description = "As the caller has it")
    @APIResponse(responseCode = "410", description = "The snapshot cannot be told again")
    public RestResponse<StreamingOutput> map(
            @Valid @BeanParam RiskFilter filter, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known)
            throws IOException {
        var area = filter.search().area();
        var same = filter.snapshot() == null
                ? SnapshotTags.in(known)
                        .filter(snapshot -> snapshots.holds(snapshot, area))
                        .findFirst()
                : Optional.<String>empty();
        if (same.isPresent()) {
            return described(ResponseBuilder.<StreamingOutput>notModified(), same.get());
        }
        var file = files.geoJson(filter);
        return described(ResponseBuilder.<StreamingOutput>ok(file.content()), file.snapshot());
    }

    private static RestResponse<StreamingOutput> described(ResponseBuilder<StreamingOutput> answer, String snapshot) {
        return answer.header(HttpHeaders.ETAG, SnapshotTags.of(snapshot))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
