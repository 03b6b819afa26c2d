package org.yimatong.hazards.responsibility.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.hazards.responsibility.Responsibility;
import org.yimatong.hazards.responsibility.ResponsibilityService;
import org.yimatong.hazards.responsibility.ResponsiblePerson;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.text.PlainText;

/** Naming who answers for a hazard source, over HTTP. */
@Path("/api/v1/hazard-sources/{source}/responsible-persons")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Responsibility")
class NewResponsiblePersonResource {

    /**
     * Who is named.
     *
     * @param position held in the enterprise
     * @param phone a mobile number, or a fixed one with its area code; shown masked
     * @param since the first day on which this person answers
     */
    record NewResponsiblePerson(
            @NotNull Responsibility role,
            @NotBlank @PlainText @Size(max = 50) String name,
            @NotBlank @PlainText @Size(max = 100) String position,
            @NotBlank @Size(max = 20) String phone,
            @NotNull @ThisCentury LocalDate since) {

        ResponsiblePerson.Entry entry() {
            return new ResponsiblePerson.Entry(role, name, position, phone, since);
        }
    }

    private final ResponsibilityService service;

    NewResponsiblePersonResource(ResponsibilityService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed({"enterprise", "registrar"})
    @Operation(
            operationId = "nameResponsiblePerson",
            summary = "Name who answers for the source in a role, in the place of whoever did before",
            description = "With the first person of a role its tasks begin; a later one takes over the running ones.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = ResponsiblePersonView.class, responseCode = "201", responseDescription = "The person")
    public RestResponse<ResponsiblePersonView> name(UUID source, @Valid @NotNull NewResponsiblePerson entered) {
        var person = service.name(source, entered.entry());
        return ResponseBuilder.<ResponsiblePersonView>created(
                        URI.create("/api/v1/responsible-persons?source=" + source))
                .entity(ResponsiblePersonView.of(person))
                .build();
    }
}
