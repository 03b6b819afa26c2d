package org.yimatong.inspections.publication.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.publication.Publication;
import org.yimatong.inspections.publication.PublicationService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** That something was published, over HTTP. */
@Path("/api/v1/publications/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Publications")
class PublicationStepResource {

    /** @param address of the page, or the name of the place */
    record Publishing(
            @NotNull @ThisCentury LocalDate publishedOn,
            @NotNull @NotBlank @PlainText @Size(max = 500) String address) {}

    private final PublicationService service;
    private final StepAnswers<Publication, PublicationView> answers =
            new StepAnswers<>(Publication.class, PublicationView::of);

    PublicationStepResource(PublicationService service) {
        this.service = service;
    }

    @PUT
    @Path("publishing")
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(operationId = "publish", summary = "Write down when and where something was published")
    public RestResponse<PublicationView> publish(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Publishing publishing) {
        return answers.after(
                () -> service.publish(id, ExpectedVersion.of(seen), publishing.publishedOn(), publishing.address()));
    }
}
