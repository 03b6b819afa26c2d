package org.yimatong.kit.http;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.yimatong.kit.thing.Callers.keeperOf;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class StorableQueryTest {

    @Test
    void a_query_that_holds_what_no_database_keeps_is_refused_by_name() {
        keeperOf("a")
                .urlEncodingEnabled(false)
                .get("/sorted-things?name=a%00b&limit=5&cursor=%00")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("name", "cursor"))
                .body("errors.code", containsInAnyOrder("text-deceptive", "text-deceptive"));
    }

    @Test
    void an_ordinary_query_passes() {
        keeperOf("a").get("/sorted-things?limit=5&name=一码通").then().statusCode(200);
    }
}
