package org.yimatong.inspections.attachment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.attachment.rest.Uploads.ATTACHMENTS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.attachment.FileExamples;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

/** A file is given as what it is, to whoever admits that. */
@QuarkusTest
@RealServers
class DownloadTypesTest {

    private static final String CONTENT = ATTACHMENTS + "/{id}/content";

    private final Uploads inspector = Uploads.byInspectorOf(GAOLING);

    @Inject
    EnterpriseExamples enterprises;

    private UUID photo;

    @BeforeEach
    void a_photo() {
        photo = inspector.upload(enterprises.knownIn(GAOLING), "image/jpeg", FileExamples.jpeg(40, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "image/*",
                "image/jpeg",
                "IMAGE/JPEG",
                "image/jpeg;q=0.5",
                "image/avif, image/webp, image/*;q=0.8",
                "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8",
                "application/pdf, image/png, image/jpeg, application/problem+json",
                "image/*;q=0, image/jpeg",
                "*/*;q=0.1, application/pdf"
            })
    void a_photo_is_given_to_whoever_admits_photos(String admitted) {
        var file = asking(admitted)
                .get(CONTENT, photo)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        assertThat(file).startsWith(0xFF, 0xD8, 0xFF);
        asking(admitted).head(CONTENT, photo).then().statusCode(200).contentType("image/jpeg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pdf",
                "image/png",
                "text/html",
                "application/json",
                "application/octet-stream",
                "image/jpeg;q=0",
                "image/jpeg;q=0.0, image/*",
                "*/*, image/*;q=0",
                "no range"
            })
    void it_is_refused_to_whoever_does_not(String admitted) {
        asking(admitted)
                .get(CONTENT, photo)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-acceptable"));
        asking(admitted).head(CONTENT, photo).then().statusCode(406);
    }

    private RequestSpecification asking(String admitted) {
        return inspector.caller().header("Accept", admitted);
    }
}
