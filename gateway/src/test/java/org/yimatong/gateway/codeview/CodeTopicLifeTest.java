package org.yimatong.gateway.codeview;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.aToken;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;

/** On a Kafka of its own, where nobody has created the topic yet. */
@QuarkusTest
@TestProfile(CodeTopicLifeTest.OwnKafka.class)
@BehindTheDoor
class CodeTopicLifeTest {

    @Inject
    CodesTopic topic;

    public static class OwnKafka implements QuarkusTestProfile {}

    @Test
    void codes_are_never_denied_before_they_are_read_and_are_read_anew_from_a_new_topic() throws Exception {
        var code = aGreenCode();

        loading(code.token());
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503).body(containsString("loading"));

        topic.create();
        topic.announce(code);
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().statusCode(200));
        given().get("/c/" + aToken()).then().statusCode(404);
        given().get("/q/health/ready").then().statusCode(200);

        topic.delete();
        topic.create();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/c/" + code.token()).then().statusCode(404));

        topic.announce(code);
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().statusCode(200));
    }

    private static void loading(String token) {
        given().get("/c/" + token)
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/code-view-loading"));
        given().accept("text/html").get("/c/" + token).then().statusCode(503).body(containsString("请稍候"));
        given().get("/c/" + token + "/qr.svg").then().statusCode(503);
    }
}
