package org.yimatong.inspections.attachment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.yimatong.inspections.attachment.rest.Uploads.ATTACHMENTS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.attachment.FileExamples;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class DownloadTest {

    private static final byte[] PDF = FileExamples.pdf(2);

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private UUID id;

    @BeforeEach
    void a_document() {
        plant = enterprises.knownIn(GAOLING);
        id = Uploads.byInspectorOf(GAOLING).upload(plant, "application/pdf", PDF);
    }

    @Test
    void a_document_comes_back_to_be_saved_and_never_shown_as_ours() {
        var answer = officerOf(plant)
                .get(ATTACHMENTS + "/{id}/content", id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.pdf\"; filename*=UTF-8''%%E7%%8E%%B0%%E5%%9C%%BA%%201.pdf"
                                .formatted(id))
                .extract();

        assertThat(answer.asByteArray()).isEqualTo(PDF);
        inspectorOf(GAOLING)
                .header("If-None-Match", answer.header("ETag"))
                .get(ATTACHMENTS + "/{id}/content", id)
                .then()
                .statusCode(304);
    }

    @Test
    void it_is_unknown_to_whom_it_does_not_concern() {
        var neighbour = enterprises.knownIn(WEIYANG);

        for (var path : new String[] {"/{id}", "/{id}/content"}) {
            inspectorOf(WEIYANG).get(ATTACHMENTS + path, id).then().statusCode(404);
            officerOf(neighbour).get(ATTACHMENTS + path, id).then().statusCode(404);
            official("expert", GAOLING).get(ATTACHMENTS + path, id).then().statusCode(404);
            official("analyst", GAOLING).get(ATTACHMENTS + path, id).then().statusCode(403);
        }
    }

    @Test
    void who_asks_for_its_headers_only_leaves_nothing_open() throws IOException {
        for (var time = 0; time < 20; time++) {
            inspectorOf(GAOLING)
                    .head(ATTACHMENTS + "/{id}/content", id)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("ETag", notNullValue());
        }

        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            assertThat(open.filter(DownloadTest::isContent)).isEmpty();
        }
    }

    private static boolean isContent(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains("/attachments/content/");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    @Test
    void what_is_not_stored_has_no_content() {
        var expected = Uploads.byInspectorOf(GAOLING).announced(plant, "application/pdf", PDF);

        officerOf(plant)
                .get(ATTACHMENTS + "/{id}/content", expected)
                .then()
                .statusCode(404)
                .contentType(containsString("application/problem+json"));
    }
}
