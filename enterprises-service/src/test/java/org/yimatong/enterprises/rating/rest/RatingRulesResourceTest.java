package org.yimatong.enterprises.rating.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.rating.rest.Sheets.sheet;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class RatingRulesResourceTest {

    @Test
    void a_preview_says_what_a_rating_would_come_to_and_records_nothing() {
        var uscc = registered(GAOLING);

        inspector(GAOLING)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(sheet(LocalDate.now(ZoneId.of("Asia/Shanghai")), "5.2"))
                .post("/api/v1/rating-previews")
                .then()
                .statusCode(200)
                .body("score", equalTo("90"))
                .body("colour", equalTo("BLUE"));

        inspector(GAOLING)
                .get("/api/v1/enterprises/" + uscc + "/ratings")
                .then()
                .body("$", empty());
    }

    @Test
    void the_catalogue_can_be_read() {
        enterprise(registered(GAOLING))
                .get("/api/v1/rating-items")
                .then()
                .statusCode(200)
                .body("edition", equalTo("2018-19"))
                .body("categories[8].items[0].per", equalTo("PERSON"))
                .body("categories[0].items[0].per", nullValue())
                .body("categories[0].items[0].points", equalTo("-10"))
                .body("colours.colour", contains("RED", "ORANGE", "YELLOW", "BLUE"));
    }
}
