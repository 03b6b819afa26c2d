package org.yimatong.hazards.sensorthings.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** The paths of the standard, and what stands at their end. */
@QuarkusTest
@RealServers
class SensorThingsResourceTest {

    private static final String ROOT = "/api/v1/sensorthings/v1.1";

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void the_root_lists_the_sets_and_claims_only_what_is_met(String end) {
        var plant = Plant.in(Plant.GAOLING);

        plant.employee()
                .header("X-Forwarded-Host", "elsewhere.example")
                .get(ROOT + end)
                .then()
                .statusCode(200)
                .body("value.name", hasSize(8))
                .body("value.url", hasItem(FrostClient.PUBLIC_ROOT + "Datastreams"))
                .body("serverSettings.conformance", hasItem(endsWith("req/request-data/top")))
                .body("serverSettings.conformance", not(hasItem(endsWith("req/request-data"))))
                .body("serverSettings.conformance", not(hasItem(containsString("create"))));
    }

    @Test
    void links_begin_with_the_public_address_whatever_the_caller_says() {
        var plant = Plant.withTanks(Plant.GAOLING, 2);

        plant.employee()
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("Host", "elsewhere.example")
                .queryParam("$top", 1)
                .get(ROOT + "/Datastreams")
                .then()
                .statusCode(200)
                .body("'@iot.nextLink'", startsWith(FrostClient.PUBLIC_ROOT + "Datastreams?$top=1&$skiptoken="))
                .body("value[0].'@iot.selfLink'", startsWith(FrostClient.PUBLIC_ROOT))
                .body("value[0].'Observations@iot.navigationLink'", startsWith(FrostClient.PUBLIC_ROOT));
    }

    @Test
    void a_path_leads_to_others_to_a_property_and_to_its_value() {
        var plant = Plant.withTanks(Plant.GAOLING, 2);
        var thing = "Things('%s')".formatted(thing(plant));

        plant.employee()
                .get(ROOT + "/" + thing + "/name")
                .then()
                .statusCode(200)
                .body("", equalTo(Map.of("name", "反应单元")));
        plant.employee()
                .get(ROOT + "/" + thing + "/properties/level/$value")
                .then()
                .statusCode(200)
                .contentType(ContentType.TEXT)
                .body(equalTo("1"));
        read(plant, thing + "/Datastreams")
                .body("value", hasSize(2))
                .body("value.unitOfMeasurement", everyItem(hasKey("definition")));
        read(plant, thing + "/Locations/$ref").body("value[0].'@iot.selfLink'", containsString("Locations('"));
        read(plant, thing + "/HistoricalLocations").body("value", hasSize(0));
        var stream = read(plant, thing + "/Datastreams").extract().<String>path("value[0].'@iot.id'");
        read(plant, thing + "/Datastreams('" + stream + "')/Thing/Locations").body("value", hasSize(1));
        read(plant, "Datastreams('" + stream + "')/Thing/$ref").body("'@iot.selfLink'", endsWith(thing));
        read(plant, "Datastreams('" + stream + "')/Observations").body("value", hasSize(0));
        read(plant, "ObservedProperties('LEVEL')/Datastreams").body("value", hasSize(2));
    }

    @Test
    void a_source_that_was_deregistered_is_not_described_as_a_major_one() {
        var plant = Plant.in(Plant.GAOLING);
        read(plant, "Things")
                .body("value[0].description", startsWith("Major hazard source"))
                .body("value[0].properties", not(hasKey("deregisteredAt")));

        Database.execute("update hazard_source set deregistered_at = now() where id = '%s'".formatted(thing(plant)));

        read(plant, "Things")
                .body("value[0].description", startsWith("Deregistered"))
                .body("value[0].properties", hasKey("deregisteredAt"));
    }

    @Test
    void only_what_is_selected_is_told() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        plant.employee()
                .queryParam("$select", "id,name,Thing")
                .get(ROOT + "/Datastreams")
                .then()
                .statusCode(200)
                .body("value[0].keySet()", containsInAnyOrder("@iot.id", "name", "Thing@iot.navigationLink"));
    }

    @Test
    void what_is_expanded_has_options_of_its_own_and_a_next_page() {
        var plant = Plant.withTanks(Plant.GAOLING, 3);

        plant.employee()
                .queryParam(
                        "$expand",
                        "Datastreams($top=2;$count=true;$orderby=properties/tag;$select=properties;"
                                + "$filter=properties/tag ne 'LT-1';$expand=Observations($top=1),Thing)")
                .get(ROOT + "/Things")
                .then()
                .statusCode(200)
                .body("value[0].Datastreams.properties.tag", contains("LT-2", "LT-3"))
                .body("value[0].'Datastreams@iot.count'", equalTo(2))
                .body("value[0].Datastreams.Observations", everyItem(hasSize(0)))
                .body("value[0].Datastreams.Thing.name", contains("反应单元", "反应单元"))
                .body("value[0].Datastreams[0]", not(hasKey("name")));
        var next = plant.employee()
                .queryParam("$expand", "Datastreams($top=2;$orderby=properties/tag)")
                .get(ROOT + "/Things")
                .then()
                .extract()
                .<String>path("value[0].'Datastreams@iot.nextLink'");
        plant.employee()
                .urlEncodingEnabled(false)
                .get(ROOT + "/" + next.substring(FrostClient.PUBLIC_ROOT.length()))
                .then()
                .statusCode(200)
                .body("value.properties.tag", contains("LT-3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nothings",
                "Things('x')",
                "Things(1)",
                "Things('5e0c8a52-0d4f-4a53-9d5d-2f1b3c4d5e6f')",
                "Things('5e0c8a52",
                "Things()",
                "Things/name",
                "HistoricalLocations('1')",
                "Observations('1')",
                "ObservedProperties('LEVEL')/Things",
                "Things/$ref/$ref"
            })
    void what_is_not_there_is_not_found(String path) {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        plant.employee()
                .urlEncodingEnabled(false)
                .get(ROOT + "/" + path)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    private static ValidatableResponse read(Plant plant, String path) {
        return plant.employee().get(ROOT + "/" + path).then().statusCode(200);
    }

    private static String thing(Plant plant) {
        return read(plant, "Things").extract().path("value[0].'@iot.id'");
    }
}
