package org.yimatong.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.kit.thing.Callers.keeperOf;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class StrictAddressTest {

    private static final String ID = "5e0c8a52-0d4f-4a53-9d5d-2f1b3c4d5e6f";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit=many          | limit  | whole-number-malformed | A whole number is needed here.
            limit=99999999999   | limit  | whole-number-malformed | A whole number is needed here.
            limit=1&limit=2     | limit  | parameter-repeated     | It may be given only once.
            order=newest        | order  | choice-unknown         | One of these is needed here: NEWEST, HEAVIEST.
            order=              | order  | choice-unknown         | One of these is needed here: NEWEST, HEAVIEST.
            orders=NEWEST&orders=OLD | orders | choice-unknown    | One of these is needed here: NEWEST, HEAVIEST.
            heavy=yes           | heavy  | flag-malformed         | true or false is needed here.
            owner=1-2-3-4-5     | owner  | id-malformed           | An id is needed here, such as 5e0c8a52-0d4f-4a53-9d5d-2f1b3c4d5e6f.
            name=a&name=b       | name   | parameter-repeated     | It may be given only once.
            weight=5            | weight | parameter-unknown      | There is no such parameter here, but these: cursor, heavy, limit, name, order, orders, owner.
            """)
    void what_cannot_be_read_is_named_with_the_remedy(String query, String name, String code, String remedy) {
        keeperOf("a")
                .get("/sorted-things?" + query)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-input"))
                .body("errors.pointer", contains(name))
                .body("errors.code", contains(code))
                .body("errors.detail", contains(remedy));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        keeperOf("a")
                .get("/sorted-things/7/shelves/top?order=1")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("id", "shelf", "order"))
                .body(
                        "errors.code",
                        containsInAnyOrder("id-malformed", "whole-number-malformed", "parameter-unexpected"));
    }

    @Test
    void what_can_be_read_passes() {
        keeperOf("a")
                .get("/sorted-things?order=NEWEST&orders=NEWEST&orders=HEAVIEST&heavy=true&limit=5&name=x&owner=" + ID)
                .then()
                .statusCode(200)
                .body(equalTo("NEWEST [NEWEST, HEAVIEST] " + ID + " 5 true x"));
        keeperOf("a").get("/sorted-things/" + ID + "/shelves/7").then().body(equalTo(ID + " 7"));
    }

    @Test
    void who_reads_its_query_itself_is_let_alone() {
        keeperOf("a").get("/own-query?$top=1").then().statusCode(200);
    }

    @Test
    void who_may_not_ask_is_told_that_first() {
        given().get("/sorted-things?weight=5").then().statusCode(401);
        keeperOf("a").get("/things/forgotten?weight=5").then().statusCode(403);
    }
}
