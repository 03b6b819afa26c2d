package org.yimatong.hazards.filing.deregistration.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.filing.deregistration.Deregistration;
import org.yimatong.hazards.filing.deregistration.DeregistrationService;
import org.yimatong.hazards.filing.deregistration.DeregistrationState;
import org.yimatong.hazards.filing.deregistration.Deregistrations;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.text.PlainText;

/** Applications for a deregistration over HTTP. */
@Path("/api/v1/hazard-source-deregistrations")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Filing")
class DeregistrationResource {

    /**
     * What the county found and decides.
     *
     * @param checkedOn when it looked at the place
     * @param findings what it found, and why it decides so
     */
    record DeregistrationVerdict(
            @NotNull Boolean granted,
            @NotNull @ThisCentury LocalDate checkedOn,

            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String findings) {}

    private final DeregistrationService service;
    private final Deregistrations deregistrations;
    private final StepAnswers<Deregistration, DeregistrationView> answers =
            new StepAnswers<>(Deregistration.class, DeregistrationView::of);

    DeregistrationResource(DeregistrationService service, Deregistrations deregistrations) {
        this.service = service;
        this.deregistrations = deregistrations;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listDeregistrations", summary = "Applications for a deregistration, those due first")
    public RestResponse<List<DeregistrationView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("source") @Nullable UUID source,
            @QueryParam("state") @Nullable DeregistrationState state,
            @QueryParam("overdue") @Nullable Boolean overdue,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var filter = new Deregistrations.Filter(uscc, source, state, overdue);
        return Page.respond(
                deregistrations.dueFirst(filter, Place.behind(page), page.fetch()),
                page,
                DeregistrationView::of,
                row -> new Place(row.dueAt(), row.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "getDeregistration", summary = "One application for a deregistration")
    public RestResponse<DeregistrationView> one(UUID id) {
        return answers.of(deregistrations.visible(id).orElseThrow(NotFound::new));
    }

    @PUT
    @Path("/{id}/decision")
    @RolesAllowed("registrar")
    @Operation(
            operationId = "decideDeregistration",
            summary = "Grant or refuse; once granted the source is no major hazard source any more")
    public RestResponse<DeregistrationView> decide(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull DeregistrationVerdict verdict) {
        return answers.after(() -> service.decide(
                id, ExpectedVersion.of(seen), verdict.granted(), verdict.checkedOn(), verdict.findings()));
    }
}
