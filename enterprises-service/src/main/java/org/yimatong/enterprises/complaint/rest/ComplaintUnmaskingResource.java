package org.yimatong.enterprises.complaint.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.complaint.ComplaintDesk;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.personal.PersonalDataLook;

/** Looks at the contacts of complainants over HTTP; like those at credentials, never repeated from a stored answer. */
@Path("/api/v1/complaints/{id}/unmasking")
@Tag(name = "complaints")
@RolesAllowed({"inspector", "supervisor"})
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
class ComplaintUnmaskingResource {

    /** @param contact as the complainant wrote it */
    record UnmaskedContact(String contact) {}

    private final ComplaintDesk desk;

    ComplaintUnmaskingResource(ComplaintDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(
            operationId = "unmaskComplaintContact",
            summary = "How to reach the complainant",
            description = "Each look, repeated ones too, is an entry of the audit with its purpose.")
    public RestResponse<UnmaskedContact> unmask(@RestPath UUID id, @Valid @NotNull PersonalDataLook look) {
        return ResponseBuilder.ok(new UnmaskedContact(desk.unmask(id, look).value()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
