package org.yimatong.enterprises.importing.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.yimatong.enterprises.importing.EnterpriseImport;
import org.yimatong.enterprises.importing.EnterpriseImporter;
import org.yimatong.enterprises.importing.EnterpriseImports;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.http.CurrentRequest;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.BadRequest;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.table.TableFormat;

/** Imports into the registry over HTTP. */
@Path("/api/v1/enterprise-imports")
@RowsOf(Whose.THE_CALLER)
@Tag(name = "enterprise imports", description = "Tables of enterprises taken into the registry")
@RolesAllowed("registrar")
@RunOnVirtualThread
class EnterpriseImportResource {

    private final EnterpriseImporter importer;
    private final EnterpriseImports imports;
    private final CurrentRequest request;

    EnterpriseImportResource(EnterpriseImporter importer, EnterpriseImports imports, CurrentRequest request) {
        this.importer = importer;
        this.imports = imports;
        this.request = request;
    }

    @POST
    @Idempotent
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE, TableFormat.NDJSON_TYPE})
    @Operation(
            operationId = "importEnterprises",
            summary = "Takes the good rows of a table into the registry; those of a large one by and by")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = ImportView.class, responseCode = "201", responseDescription = "What came of it")
    @APIResponse(responseCode = "202", description = "Accepted; how far it has come is to be seen at Location")
    public RestResponse<ImportView> run(
            @RestQuery @DefaultValue("false") boolean dryRun,
            @Parameter(hidden = true) @RestHeader("Content-Type") String type,
            File table)
            throws IOException {
        try {
            var order = importer.accept(table.toPath(), TableFormat.of(type), dryRun);
            return ResponseBuilder.create(order.isDone() ? Status.CREATED : Status.ACCEPTED, ImportView.of(order))
                    .location(URI.create("/api/v1/enterprise-imports/" + order.id()))
                    .build();
        } finally {
            Files.deleteIfExists(table.toPath());
        }
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getEnterpriseImport", summary = "An import")
    public ImportView get(@RestPath UUID id) {
        return ImportView.of(visible(id));
    }

    @GET
    @Path("/{id}/problems")
    @Transactional
    @Operation(
            operationId = "listEnterpriseImportProblems",
            summary = "Why rows of an import were rejected, in the order of the table; all of them as CSV")
    public RestResponse<List<ImportProblemView>> problems(
            @RestPath UUID id, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var behind = page.after().map(EnterpriseImportResource::position).orElse(-1);
        return Page.respond(
                imports.problemsOf(visible(id).id(), behind, page.fetch()),
                page,
                stored -> ImportProblemView.of(stored.problem(), request.language()),
                stored -> Cursor.of(String.valueOf(stored.position())),
                address);
    }

    @GET
    @Path("/{id}/problems")
    @Transactional
    @Produces(TableFormat.CSV_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> download(
            @RestPath UUID id, @RestQuery @DefaultValue("false") boolean byteOrderMark) {
        var problems = new ImportProblemsCsv(imports, visible(id).id(), request.language());
        return ResponseBuilder.<StreamingOutput>ok(bytes -> problems.write(bytes, byteOrderMark))
                .header("Content-Disposition", "attachment; filename=\"problems.csv\"")
                .build();
    }

    private EnterpriseImport visible(UUID id) {
        return imports.visible(id).orElseThrow(NotFound::new);
    }

    private static int position(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.part(0));
        } catch (NumberFormatException e) {
            throw new BadRequest("invalid-cursor");
        }
    }
}
