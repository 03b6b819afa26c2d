package org.yimatong.enterprises.card.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.card.CardOrder;
import org.yimatong.enterprises.card.CardService;
import org.yimatong.enterprises.card.EnforcementCards;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.problem.NotFound;

/** Enforcement cards over HTTP: issued by officials of the area, seen by all whom they concern. */
@Path("/api/v1/enterprises/{uscc}/cards")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(
        name = "enforcement-cards",
        description = "The red, yellow or blue card that says what an enterprise is obliged to")
@RunOnVirtualThread
class EnforcementCardResource {

    private final CardService service;
    private final EnforcementCards cards;
    private final CallersEnterprises enterprises;
    private final Clock clock;

    EnforcementCardResource(CardService service, EnforcementCards cards, CallersEnterprises enterprises, Clock clock) {
        this.service = service;
        this.cards = cards;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(operationId = "issueCard", summary = "Issue an enforcement card")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CardView.class)))
    public RestResponse<CardView> issue(@RestPath String uscc, @Valid @NotNull CardOrder order) {
        var card = service.issue(uscc, order);
        return ResponseBuilder.<CardView>created(URI.create("/api/v1/enterprises/" + uscc + "/cards/" + card.id()))
                .entity(CardView.of(card, clock))
                .header("ETag", ETags.of(card.version()))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listCards", summary = "The enforcement cards of an enterprise, newest first")
    public RestResponse<List<CardView>> list(
            @RestPath String uscc, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var after = page.after().map(TimePlace::of).orElse(null);
        return Page.respond(
                cards.of(enterprises.seen(uscc).uscc(), after, page.fetch()),
                page,
                card -> CardView.of(card, clock),
                card -> new TimePlace(card.issuedAt(), card.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getCard", summary = "An enforcement card")
    public RestResponse<CardView> get(@RestPath String uscc, @RestPath UUID id) {
        var card = cards.of(enterprises.seen(uscc).uscc(), id).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(CardView.of(card, clock))
                .header("ETag", ETags.of(card.version()))
                .build();
    }
}
