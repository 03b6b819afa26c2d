package org.yimatong.hazards.equipment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.hazards.equipment.EquipmentImport;
import org.yimatong.hazards.source.rest.ImportAnswers;
import org.yimatong.hazards.source.rest.ImportProblemView;
import org.yimatong.hazards.source.rest.ImportView;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** Files of equipment over HTTP. */
@Path(EquipmentImportResource.ADDRESS)
@RowsOf(Whose.THE_CALLER)
@RunOnVirtualThread
@Tag(name = "Equipment")
class EquipmentImportResource {

    static final String ADDRESS = "/api/v1/equipment-imports";

    private final EquipmentImport equipment;
    private final ImportAnswers answers;

    EquipmentImportResource(EquipmentImport equipment, ImportAnswers answers) {
        this.equipment = equipment;
        this.answers = answers;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed("registrar")
    @Operation(operationId = "importEquipment", summary = "Take a file of equipment into the registry")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Taken in; its refused rows stand in its problems",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> run(byte[] file) {
        return answers.run(file, equipment, ADDRESS);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed("registrar")
    @Operation(operationId = "getEquipmentImport", summary = "What came of an import of equipment")
    public ImportView outcome(UUID id) {
        return answers.outcome(equipment, id);
    }

    @GET
    @Path("/{id}/problems")
    @Transactional
    @RolesAllowed("registrar")
    @Operation(operationId = "listEquipmentImportProblems", summary = "The refused rows of an import of equipment")
    public List<ImportProblemView> problems(UUID id) {
        return answers.problems(equipment, id);
    }
}
