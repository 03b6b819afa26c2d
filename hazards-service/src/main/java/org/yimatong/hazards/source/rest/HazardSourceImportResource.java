package org.yimatong.hazards.source.rest;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.hazards.source.HazardSourceImport;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;

/** Files of hazard sources over HTTP. */
@Path(HazardSourceImportResource.ADDRESS)
@RowsOf(Whose.THE_CALLER)
@RunOnVirtualThread
@Tag(name = "Registry")
class HazardSourceImportResource {

    static final String ADDRESS = "/api/v1/hazard-source-imports";

    private final HazardSourceImport sources;
    private final ImportAnswers answers;

    HazardSourceImportResource(HazardSourceImport sources, ImportAnswers answers) {
        this.sources = sources;
        this.answers = answers;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed("registrar")
    @Operation(operationId = "importHazardSources", summary = "Take a file of hazard sources into the registry")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(
            responseCode = "201",
            description = "Taken in; its refused rows stand in its problems",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> run(byte[] file) {
        return answers.run(file, sources, ADDRESS);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed("registrar")
    @Operation(operationId = "getHazardSourceImport", summary = "What came of an import of hazard sources")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public ImportView outcome(UUID id) {
        return answers.outcome(sources, id);
    }

    @GET
    @Path("/{id}/problems")
    @Transactional
    @RolesAllowed("registrar")
    @Operation(
            operationId = "listHazardSourceImportProblems",
            summary = "The refused rows of an import of hazard sources")
    @APIResponse(
            responseCode = "200",
            description = "The problems, by line",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ImportProblemView.class)))
    public List<ImportProblemView> problems(UUID id) {
        return answers.problems(sources, id);
    }
}
