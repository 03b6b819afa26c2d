package org.yimatong.inspections.draw.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.draw.Draw;
import org.yimatong.inspections.draw.DrawService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;

/** The steps of a draw over HTTP. Each says by {@code If-Match} which version of the draw it is based on. */
@Path("/api/v1/draws/{id}")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Random draws")
class DrawStepResource {

    /**
     * The seed, where a public event was announced to give it.
     *
     * @param seed as it was made public; letters, digits, hyphens and commas
     */
    record Drawing(
            @Nullable @Pattern(regexp = "[0-9A-Za-z,-]{1,200}")
            String seed) {}

    private final DrawService service;
    private final StepAnswers<Draw, DrawView> answers;

    DrawStepResource(DrawService service, VisibleDraws visible) {
        this.service = service;
        this.answers = new StepAnswers<>(Draw.class, visible::view);
    }

    @PUT
    @Path("result")
    @RolesAllowed("supervisor")
    @Operation(
            operationId = "drawDraw",
            summary = "Draw, once and for good",
            description = "What is drawn becomes tasks of the officers. Drawing again is a new draw with a reason.")
    public RestResponse<DrawView> draw(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Drawing drawing) {
        return answers.after(() -> service.draw(id, ExpectedVersion.of(seen), drawing.seed()));
    }

    @PUT
    @Path("publication")
    @RolesAllowed("supervisor")
    @Operation(operationId = "publishDraw", summary = "Let everybody see what was drawn, and recompute it")
    public RestResponse<DrawView> publish(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.publish(id, ExpectedVersion.of(seen)));
    }
}
