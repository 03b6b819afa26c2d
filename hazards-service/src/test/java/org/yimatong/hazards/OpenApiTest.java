package org.yimatong.hazards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

/** What the published document must say of every operation. */
@QuarkusTest
@RealServers
class OpenApiTest {

    @Test
    void every_operation_says_who_may_call_it_what_it_answers_and_how_it_refuses() {
        Map<String, Map<String, Map<String, Object>>> paths = given().queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");

        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            assertThat(operation).as(method + " " + path).containsKeys("operationId", "summary", "security");
            assertThat(operation.get("responses"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Map.class))
                    .as(method + " " + path)
                    .containsKey("default")
                    .hasKeySatisfying(
                            new org.assertj.core.api.Condition<>(Set.of("200", "201")::contains, "a success"));
        }));
    }
}
