package org.yimatong.enterprises.rating.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.rating.Rating;
import org.yimatong.enterprises.rating.RatingService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** Ratings declared void, over HTTP. */
@Path("/api/v1/enterprises/{uscc}/ratings/{id}/revocation")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "ratings")
@RunOnVirtualThread
class RatingRevocationResource {

    record RevocationOrder(
            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String reason) {}

    private final RatingService service;
    private final StepAnswers<Rating, RatingView> answers;

    RatingRevocationResource(RatingService service) {
        this.service = service;
        this.answers = new StepAnswers<>(Rating.class, RatingView::of);
    }

    @PUT
    @RolesAllowed({"registrar", "inspector"})
    @Operation(
            operationId = "revokeRating",
            summary = "Declare a rating void; the one before it stands again",
            description = "If the one before it has run out meanwhile, the code says so.")
    public RestResponse<RatingView> revoke(
            @RestPath String uscc,
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull RevocationOrder order) {
        return answers.after(() -> service.revoke(uscc, id, ExpectedVersion.of(seen), order.reason()));
    }
}
