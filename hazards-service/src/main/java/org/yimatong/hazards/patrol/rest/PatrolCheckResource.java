package org.yimatong.hazards.patrol.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.patrol.PatrolLook;
import org.yimatong.hazards.patrol.PatrolNote;
import org.yimatong.hazards.patrol.PatrolOutcome;
import org.yimatong.hazards.patrol.PatrolService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** What officers write down of their looks, over HTTP. */
@Path("/api/v1/patrols/looks/{id}/check")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Patrol")
class PatrolCheckResource {

    /**
     * What was seen.
     *
     * @param finding the finding it led to, by its id or number
     */
    record Seen(
            @NotNull PatrolOutcome outcome,

            @PlainText(multiline = true) @Size(min = 1, max = 1000) @Nullable
            String remark,

            @PlainText @Size(min = 1, max = 100) @Nullable String finding) {

        PatrolNote note() {
            return new PatrolNote(outcome, remark, finding);
        }
    }

    private final PatrolService service;
    private final StepAnswers<PatrolLook, PatrolLookView> answers =
            new StepAnswers<>(PatrolLook.class, PatrolLookView::of);

    PatrolCheckResource(PatrolService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed("duty-officer")
    @Operation(
            operationId = "tickOffHazardSource",
            summary = "Tick a source off by what was shown",
            description = "NORMAL only if no alarm stood and every sensor was fresh. To say the same again changes"
                    + " nothing.")
    public RestResponse<PatrolLookView> tickOff(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String ifMatch,
            @Valid @NotNull Seen seen) {
        return answers.after(() -> service.tickOff(id, ExpectedVersion.of(ifMatch), seen.note()));
    }
}
