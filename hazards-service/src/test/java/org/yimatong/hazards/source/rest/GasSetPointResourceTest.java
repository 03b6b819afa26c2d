package org.yimatong.hazards.source.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class GasSetPointResourceTest {

    @Test
    void who_enters_a_detector_finds_the_latest_and_the_usual_set_points_and_which_is_which() {
        Plant.official("registrar", Plant.GAOLING)
                .get("/api/v1/sensors/gas-set-points")
                .then()
                .statusCode(200)
                .body("find { it.unit == '%LEL' }.first", equalTo("25"))
                .body("findAll { it.basis == 'LATEST' }.source", everyItem(startsWith("GB/T 50493-2019")))
                .body("findAll { it.basis == 'USUAL' }.gasEn", contains("chlorine", "ammonia", "carbon monoxide"))
                .body("findAll { it.basis == 'USUAL' }.second", contains("0.6", "50", "160"));
    }
}
