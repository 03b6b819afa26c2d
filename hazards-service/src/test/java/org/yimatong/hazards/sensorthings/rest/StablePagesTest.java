package org.yimatong.hazards.sensorthings.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** Pages go on behind the last entity, whatever is registered meanwhile. */
@QuarkusTest
@RealServers
class StablePagesTest {

    private static final String ROOT = "/api/v1/sensorthings/v1.1/";

    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(Plant.GAOLING, 5);
    }

    @Test
    void a_sensor_that_is_registered_meanwhile_shifts_nothing() {
        var first = page(ROOT + "Datastreams?$top=3&$orderby=properties/tag desc");
        first.body("value.properties.tag", contains("LT-5", "LT-4", "LT-3"));

        register("LT-9", "LEVEL"); // would stand first

        page(next(first)).body("value.properties.tag", contains("LT-2", "LT-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id desc",
                "name,properties/tag desc",
                "unitOfMeasurement/symbol desc,ObservedProperty/id,properties/area,id",
                "properties/uscc,properties/uscc desc"
            })
    void every_order_is_read_to_its_end_each_once(String order) {
        var option = order.isEmpty() ? "" : "&$orderby=" + order;
        var all = page(ROOT + "Datastreams?$top=100" + option).extract().<List<String>>path("value.'@iot.id'");

        var found = new ArrayList<String>();
        var address = ROOT + "Datastreams?$top=2" + option;
        while (address != null) {
            var page = page(address);
            found.addAll(page.extract().<List<String>>path("value.'@iot.id'"));
            address = next(page);
        }

        assertThat(found).hasSize(5).containsExactlyElementsOf(all);
    }

    @Test
    void things_and_quantities_go_on_by_place_too() {
        register("PT-1", "PRESSURE");
        var first = page(ROOT + "ObservedProperties?$top=1&$orderby=name desc");
        first.body("value.name", contains("PRESSURE"));

        page(next(first)).body("value.name", contains("LEVEL"));
        page(ROOT + "Things?$orderby=properties/level,name&$top=1").body("value", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MTIz",
                "%20",
                "x.y",
                "MTIz.MTIz",
                "AAAA.NWUwYzhhNTItMGQ0Zi00YTUzLTlkNWQtMmYxYjNjNGQ1ZTZm", // three times U+0000, and an id
                "MTIz.NWUwYzhhNTItMGQ0Zi00YTUzLTlkNWQtMmYxYjNjNGQ1ZTZm.MTIz"
            })
    void a_place_of_another_list_is_refused(String place) {
        plant.employee()
                .urlEncodingEnabled(false)
                .get(ROOT + "Datastreams?$orderby=name&$skiptoken=" + place)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("skiptoken-invalid"));
    }

    private void register(String tag, String quantity) {
        plant.importSensors(List.of("%s,名称,Name,%s,%%,0,100,10,20,80,90".formatted(tag, quantity)))
                .statusCode(201)
                .body("created", equalTo(1));
    }

    private static @Nullable String next(ValidatableResponse page) {
        var next = page.extract().<String>path("'@iot.nextLink'");
        return next == null ? null : ROOT + next.substring(FrostClient.PUBLIC_ROOT.length());
    }

    private ValidatableResponse page(String address) {
        return plant.employee()
                .urlEncodingEnabled(false)
                .get(address.replace(" ", "%20"))
                .then()
                .statusCode(200);
    }
}
