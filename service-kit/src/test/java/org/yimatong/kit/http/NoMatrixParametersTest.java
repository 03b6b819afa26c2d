package org.yimatong.kit.http;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.kit.thing.Callers.keeperOf;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class NoMatrixParametersTest {

    @Test
    void nothing_has_an_address_with_matrix_parameters() {
        keeperOf("a")
                .urlEncodingEnabled(false)
                .get("/things/%25;b=c")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }
}
