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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.card.CardService;
import org.yimatong.enterprises.card.EnforcementCard;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The steps of an enforcement card over HTTP. */
@Path("/api/v1/enterprises/{uscc}/cards/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "enforcement-cards")
@RunOnVirtualThread
class CardStepResource {

    record LiftingOrder(
            @NotBlank @PlainText(multiline = true) @Size(max = 2000)
            String reason) {}

    private final CardService service;
    private final StepAnswers<EnforcementCard, CardView> answers;

    CardStepResource(CardService service, Clock clock) {
        this.service = service;
        this.answers = new StepAnswers<>(EnforcementCard.class, card -> CardView.of(card, clock));
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
        return answers.after(() -> service.acknowledge(uscc, id, ExpectedVersion.of(seen)));
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
        return answers.after(() -> service.lift(uscc, id, ExpectedVersion.of(seen), order.reason()));
    }
}
