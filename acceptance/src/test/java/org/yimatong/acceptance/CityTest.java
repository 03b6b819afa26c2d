package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;
import org.yimatong.city.plant.PlantSensor;
import org.yimatong.city.plant.TennesseeEastman;

/** The demo city, imported by its own program, as the officials see it. */
@Order(20)
@DisplayName("The city")
@Concerns({Part.CITY, Part.ENTERPRISES, Part.HAZARDS})
class CityTest {

    private final People people;

    CityTest(Suite suite) {
        people = new People(suite.addresses());
    }

    @Test
    void ninety_one_enterprises_in_twenty_areas_are_listed_over_pages() {
        var enterprises = people.registrar().all("/api/v1/enterprises?limit=20");

        assertThat(enterprises).hasSize(91).doesNotHaveDuplicates();
        assertThat(enterprises.stream()
                        .map(enterprise -> enterprise.path("area").asText())
                        .collect(Collectors.toSet()))
                .hasSize(20);
    }

    @Test
    void an_inspector_sees_the_enterprises_of_the_own_area_only() {
        var enterprises = people.inspector().all("/api/v1/enterprises");

        assertThat(enterprises)
                .isNotEmpty()
                .allSatisfy(enterprise ->
                        assertThat(enterprise.path("area").asText()).isEqualTo("610117"));
    }

    @Test
    void each_enterprise_has_a_code_of_its_own() {
        var registrar = people.registrar();
        var tokens = registrar.all("/api/v1/enterprises?limit=1000").stream()
                .map(enterprise -> registrar
                        .get("/api/v1/codes/" + enterprise.path("uscc").asText())
                        .requireStatus(200)
                        .json()
                        .path("token")
                        .asText())
                .toList();

        assertThat(tokens).hasSize(91).doesNotHaveDuplicates().allMatch(token -> token.length() == 22);
    }

    @Test
    void seventy_major_hazard_sources_are_watched_by_1540_sensors() {
        assertThat(people.dutyOfficer().all("/api/v1/hazard-sources?limit=1000"))
                .hasSize(70);
        assertThat(people.dutyOfficer().all("/api/v1/sensors?limit=1000")).hasSize(1540);
    }

    @Test
    void the_plant_has_its_22_sensors_with_their_limits() {
        var sensors = people.plant().all("/api/v1/sensors?uscc=" + Plant.USCC).stream()
                .collect(Collectors.toMap(sensor -> sensor.path("tag").asText(), sensor -> sensor));

        assertThat(sensors).hasSize(22);
        assertThat(TennesseeEastman.sensors())
                .allSatisfy(
                        sensor -> assertThat(limits(sensors.get(sensor.tag()))).isEqualTo(limits(sensor)));
    }

    private static List<Double> limits(JsonNode sensor) {
        return Stream.of("lowLow", "low", "high", "highHigh")
                .map(sensor::path)
                .map(limit -> limit.isMissingNode() ? null : Double.valueOf(limit.asText()))
                .toList();
    }

    private static List<Double> limits(PlantSensor sensor) {
        var limits = sensor.limits();
        return Stream.of(limits.lowLow(), limits.low(), limits.high(), limits.highHigh())
                .map(limit -> limit == null ? null : limit.doubleValue())
                .toList();
    }
}
