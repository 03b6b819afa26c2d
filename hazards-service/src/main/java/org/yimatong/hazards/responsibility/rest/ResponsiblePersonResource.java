package org.yimatong.hazards.responsibility.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.listing.Place;
import org.yimatong.hazards.responsibility.Responsibility;
import org.yimatong.hazards.responsibility.ResponsibilityService;
import org.yimatong.hazards.responsibility.ResponsiblePersons;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.personal.PersonalDataLook;

/** Who answers for hazard sources, over HTTP. */
@Path("/api/v1/responsible-persons")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Responsibility", description = "Who answers for major hazard sources by name, and their tasks")
class ResponsiblePersonResource {

    private final ResponsibilityService service;
    private final ResponsiblePersons persons;

    ResponsiblePersonResource(ResponsibilityService service, ResponsiblePersons persons) {
        this.service = service;
        this.persons = persons;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listResponsiblePersons",
            summary = "Who answers or answered for hazard sources, in the order in which they were named")
    public RestResponse<List<ResponsiblePersonView>> list(
            @QueryParam("uscc") @Nullable String uscc,
            @QueryParam("source") @Nullable UUID source,
            @QueryParam("role") @Nullable Responsibility role,
            @QueryParam("present") @Nullable Boolean present,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var filter = new ResponsiblePersons.Filter(uscc, source, role, present);
        return Page.respond(
                persons.inOrder(filter, Place.behind(page), page.fetch()),
                page,
                ResponsiblePersonView::of,
                person -> new Place(person.recordedAt(), person.id()).cursor(),
                address);
    }

    /** Not repeated from a stored answer: that would keep the number once more, and hide a look from the audit. */
    @POST
    @Path("/{id}/unmasking")
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor"})
    @Operation(
            operationId = "unmaskResponsiblePerson",
            summary = "See a responsible person with the phone number",
            description = "Each look, repeated ones too, is an entry of the audit with its purpose.")
    public RestResponse<ResponsiblePersonView> unmask(UUID id, @Valid @NotNull PersonalDataLook look) {
        return ResponseBuilder.ok(ResponsiblePersonView.unmasked(service.unmask(id, look)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
