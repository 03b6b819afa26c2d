package org.yimatong.hazards.sensorthings.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** Who may read, and that nobody writes. */
@QuarkusTest
@RealServers
class SensorThingsAccessTest {

    private static final String ROOT = "/api/v1/sensorthings/v1.1";

    @Test
    void nothing_is_written_this_way() {
        var plant = Plant.in(Plant.GAOLING);
        var thing = ROOT + "/Things('" + thing(plant) + "')";
        var body = "{\"name\": \"x\"}";

        refused(plant.employee()
                .contentType(ContentType.JSON)
                .body(body)
                .post(ROOT + "/Things")
                .then());
        refused(plant.employee()
                .contentType(ContentType.JSON)
                .body(body)
                .patch(thing)
                .then());
        refused(plant.employee()
                .contentType(ContentType.JSON)
                .body(body)
                .put(thing + "/name")
                .then());
        refused(plant.employee().delete(thing).then());
    }

    @Test
    void only_those_who_may_list_sensors_may_read() {
        given().get(ROOT + "/Things").then().statusCode(401);
        Plant.in(Plant.GAOLING).gateway().get(ROOT + "/Things").then().statusCode(403);
        given().auth()
                .oauth2(Tokens.of("inspector").sign())
                .get(ROOT + "/Datastreams")
                .then()
                .statusCode(200)
                .body("value", hasSize(0))
                .body("'@iot.nextLink'", nullValue());
    }

    @Test
    void nobody_reaches_a_foreign_area_along_a_path() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var thing = thing(plant);
        var official = Tokens.of("inspector").areas(Plant.WEIYANG).sign();

        for (var path : new String[] {
            "Things('%s')", "Things('%s')/Datastreams", "Locations('%s')/Things", "FeaturesOfInterest('%s')"
        }) {
            given().auth()
                    .oauth2(official)
                    .get(ROOT + "/" + path.formatted(thing))
                    .then()
                    .statusCode(404);
        }
        given().auth()
                .oauth2(official)
                .queryParam("$filter", "Thing/id eq '%s'".formatted(thing))
                .get(ROOT + "/Datastreams")
                .then()
                .statusCode(200)
                .body("value", hasSize(0));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    private static ValidatableResponse read(Plant plant, String path) {
        return plant.employee().get(ROOT + "/" + path).then().statusCode(200);
    }

    private static String thing(Plant plant) {
        return read(plant, "Things").extract().path("value[0].'@iot.id'");
    }
}
