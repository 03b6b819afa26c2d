package org.yimatong.inspections.draw.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** Who may be drawn, over HTTP: for officials of the areas, and for everybody once the draw is published. */
@Path("/api/v1/draws/{id}/candidates")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Random draws")
class DrawCandidateResource {

    private final VisibleDraws visible;

    DrawCandidateResource(VisibleDraws visible) {
        this.visible = visible;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Transactional
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "getDrawCandidates",
            summary = "The canonical list of candidates, byte by byte as its SHA-256 was announced")
    public String candidates(UUID id) {
        return visible.whole(id).candidates();
    }
}
