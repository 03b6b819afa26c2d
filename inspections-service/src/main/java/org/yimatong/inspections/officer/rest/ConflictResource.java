package org.yimatong.inspections.officer.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.officer.ConflictsOfInterest;
import org.yimatong.inspections.officer.Officer;
import org.yimatong.inspections.officer.OfficerService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** The conflicts of interest of an officer over HTTP. */
@Path("/api/v1/officers/{id}/conflicts")
@RowsOf(Whose.AN_AREA)
@RunOnVirtualThread
@Tag(name = "Officers")
class ConflictResource {

    /**
     * An enterprise to keep away from.
     *
     * @param firstDay today if absent
     */
    record Declaration(
            @NotNull @Pattern(regexp = "[0-9A-Z]{18}") String uscc,

            @NotBlank @PlainText(multiline = true) @Size(max = 500)
            String reason,

            @Nullable @ThisCentury LocalDate firstDay,
            @Nullable @ThisCentury LocalDate lastDay) {}

    record End(@NotNull @ThisCentury LocalDate lastDay) {}

    private final OfficerService service;
    private final ConflictsOfInterest conflicts;
    private final StepAnswers<Officer, OfficerView> answers = new StepAnswers<>(Officer.class, OfficerView::of);

    ConflictResource(OfficerService service, ConflictsOfInterest conflicts) {
        this.service = service;
        this.conflicts = conflicts;
    }

    @POST
    @RolesAllowed("supervisor")
    @Idempotent
    @Operation(
            operationId = "declareConflict",
            summary = "Write down that an officer has to keep away from an enterprise",
            description = "While it holds, the officer is neither drawn for the enterprise nor sent there. Open tasks"
                    + " there become nobody's: two others have to be assigned.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = ConflictView.class, responseCode = "201", responseDescription = "The conflict")
    public RestResponse<ConflictView> declare(UUID id, @Valid @NotNull Declaration declared) {
        var conflict = service.declare(id, declared.uscc(), declared.reason(), declared.firstDay(), declared.lastDay());
        return ResponseBuilder.<ConflictView>created(
                        URI.create("/api/v1/officers/" + id + "/conflicts/" + conflict.id()))
                .entity(ConflictView.of(conflict))
                .build();
    }

    @GET
    @RolesAllowed("supervisor")
    @Transactional
    @Operation(operationId = "listConflicts", summary = "From whom an officer has to keep away, newest first")
    public List<ConflictView> list(UUID id) {
        return conflicts.of(service.answeredFor(id).id()).stream()
                .map(ConflictView::of)
                .toList();
    }

    @PUT
    @RolesAllowed("supervisor")
    @Path("/{conflict}/end")
    @Operation(operationId = "endConflict", summary = "End a conflict of interest with a day")
    public RestResponse<OfficerView> end(
            UUID id,
            UUID conflict,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull End end) {
        return answers.after(() -> service.endConflict(id, conflict, ExpectedVersion.of(seen), end.lastDay()));
    }
}
