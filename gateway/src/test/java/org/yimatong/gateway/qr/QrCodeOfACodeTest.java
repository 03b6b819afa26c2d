package org.yimatong.gateway.qr;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.aToken;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;

@QuarkusTest
@BehindTheDoor
class QrCodeOfACodeTest {

    @Inject
    CodesTopic topic;

    @Test
    void only_codes_that_exist_have_images() {
        topic.create();
        var code = aGreenCode();
        topic.announce(code);

        await().untilAsserted(() -> given().get("/c/" + code.token() + "/qr.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml"));
        given().get("/c/" + code.token() + "/qr.png").then().statusCode(200).contentType("image/png");
        given().get("/c/" + aToken() + "/qr.svg").then().statusCode(404);
        given().get("/c/" + aToken() + "/qr.png").then().statusCode(404);
    }
}
