package org.yimatong.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;

@QuarkusTest
@BehindTheDoor
class OpenApiDocumentTest {

    @Test
    void one_document_describes_the_services_and_the_public_page() {
        given().get("/api/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/c/{token}"))
                .body("paths", hasKey("/api/v1/findings"));
    }

    @Test
    void the_front_page_leads_to_it() {
        given().get("/")
                .then()
                .statusCode(200)
                .body("html.body.main.section.ul.li[0].a.@href", equalTo("/api/openapi.json"));
    }
}
