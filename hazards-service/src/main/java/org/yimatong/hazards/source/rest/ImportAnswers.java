package org.yimatong.hazards.source.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.hazards.source.imports.RegistryImport;
import org.yimatong.hazards.source.imports.RegistryImports;
import org.yimatong.hazards.source.imports.RowWriter;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.http.CurrentRequest;
import org.yimatong.kit.problem.NotFound;

/** What all kinds of imports answer alike. */
@ApplicationScoped
public class ImportAnswers {

    private final RegistryImports imports;
    private final CurrentAccess access;
    private final CurrentRequest request;

    ImportAnswers(RegistryImports imports, CurrentAccess access, CurrentRequest request) {
        this.imports = imports;
        this.access = access;
        this.request = request;
    }

    public RestResponse<ImportView> run(byte[] file, RowWriter writer, String address) {
        var run = imports.run(file, writer);
        return ResponseBuilder.<ImportView>created(URI.create(address + "/" + run.id()))
                .entity(ImportView.of(run))
                .build();
    }

    public ImportView outcome(RowWriter writer, UUID id) {
        return ImportView.of(visible(writer, id));
    }

    public List<ImportProblemView> problems(RowWriter writer, UUID id) {
        return imports.problems(visible(writer, id)).stream()
                .map(problem -> ImportProblemView.of(problem, request.language()))
                .toList();
    }

    private RegistryImport visible(RowWriter writer, UUID id) {
        return imports.visible(access.get(), writer.kind(), id).orElseThrow(NotFound::new);
    }
}
