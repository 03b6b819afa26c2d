package org.yimatong.enterprises.card.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.card.CardService;
import org.yimatong.enterprises.card.EnforcementCard;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.problem.Problems;
import org.yimatong.kit.text.PlainText;

/** The steps of an enforcement card over HTTP. */
@Path("/api/v1/enterprises/{uscc}/cards/{id}")
@Tag(name = "enforcement-cards")
@RunOnVirtualThread
class CardStepResource {

    record LiftingOrder(
            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String reason) {}

    private final CardService service;
    private final Problems problems;
    private final Clock clock;

    CardStepResource(CardService service, Problems problems, Clock clock) {
        this.service = service;
        this.problems = problems;
        this.clock = clock;
    }

    @PUT
    @Path("/acknowledgement")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "acknowledgeCard",
            summary = "Confirm, for the enterprise itself, that it has read the card")
    public RestResponse<CardView> acknowledge(
            @RestPath String uscc,
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answer(service.acknowledge(uscc, id, ExpectedVersion.of(seen)));
    }

    @PUT
    @Path("/lifting")
    @RolesAllowed("supervisor")
    @Operation(operationId = "liftCard", summary = "Take the card back: it obliges to nothing any more")
    public RestResponse<CardView> lift(
            @RestPath String uscc,
            @RestPath UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull LiftingOrder order) {
        return answer(service.lift(uscc, id, ExpectedVersion.of(seen), order.reason()));
    }

    @ServerExceptionMapper
    public Response stale(StaleVersion stale) {
        return stale.current() instanceof EnforcementCard card
                ? problems.answer(stale, Map.of("current", CardView.of(card, clock)))
                : problems.answer(stale);
    }

    private RestResponse<CardView> answer(EnforcementCard card) {
        return ResponseBuilder.ok(CardView.of(card, clock))
                .header("ETag", ETags.of(card.version()))
                .build();
    }
}
