package org.yimatong.inspections.consultation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.consultation.ConsultationService;
import org.yimatong.inspections.consultation.ConsultationSteps;
import org.yimatong.inspections.consultation.Consultations;
import org.yimatong.inspections.consultation.Message;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.text.PlainText;

/** What is said in a consultation, and its history, over HTTP. */
@Path("/api/v1/consultations/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Consultations")
class ConsultationMessageResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    /** @param id made by the sender, so that it can be sent again without being said twice */
    record NewMessage(
            @Nullable UUID id,

            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String text,

            @Nullable @Size(max = AttachmentLinks.MOST) List<@NotNull UUID> attachments) {

        Message message() {
            return new Message(
                    id == null ? UUID.randomUUID() : id, text, attachments == null ? List.of() : attachments);
        }
    }

    private final ConsultationService service;
    private final ConsultationSteps steps;
    private final AttachmentLinks links;

    ConsultationMessageResource(ConsultationService service, ConsultationSteps steps, AttachmentLinks links) {
        this.service = service;
        this.steps = steps;
        this.links = links;
    }

    @POST
    @Path("messages")
    @Idempotent
    @RolesAllowed({"expert", "enterprise"})
    @Operation(operationId = "sayInConsultation", summary = "Answer, as its expert; ask on or add, as its enterprise")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Said; the consultation after it",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ConsultationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was said before under its id; the consultation as it is",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ConsultationView.class)))
    public RestResponse<ConsultationView> say(UUID id, @Valid @NotNull NewMessage request) {
        var taken = service.say(id, request.message());
        var answer = taken.isNew()
                ? ResponseBuilder.<ConsultationView>created(URI.create("/api/v1/consultations/" + id))
                : ResponseBuilder.<ConsultationView>ok();
        return answer.entity(ConsultationView.of(taken.consultation()))
                .header("ETag", ETags.of(taken.consultation().version()))
                .build();
    }

    @GET
    @Path("steps")
    @Transactional
    @RolesAllowed({"enterprise", "expert", "duty-officer", "supervisor", "inspector"})
    @Operation(operationId = "listConsultationSteps", summary = "What was said and done, oldest first")
    public RestResponse<List<ConsultationStepView>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var rows = steps.of(id, page.after().map(cursor -> cursor.number(0)).orElse(0L), page.fetch());
        var messages = rows.stream()
                .flatMap(step -> Optional.ofNullable(step.messageId()).stream())
                .collect(Collectors.toSet());
        var attachments = links.of(Consultations.KIND, messages);
        return Page.respond(
                rows,
                page,
                step -> ConsultationStepView.of(step, attachments),
                step -> Cursor.of(String.valueOf(step.number())),
                address);
    }
}
