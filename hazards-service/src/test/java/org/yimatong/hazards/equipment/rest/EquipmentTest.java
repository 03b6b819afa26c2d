package org.yimatong.hazards.equipment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.Registrar;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EquipmentTest {

    private static final String TANK = "T-101,液氯储罐,TANK,20.50,T,液氯,7782-50-5,LIQUEFIED_GAS";

    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.in(Plant.GAOLING);
    }

    @Test
    void a_tank_is_registered_once_and_listed_with_what_it_may_hold() {
        equipment(TANK).body("created", equalTo(1));
        equipment(TANK.replace("20.50", "20.5")).body("unchanged", equalTo(1));
        equipment(TANK.replace("20.50", "30")).body("updated", equalTo(1));

        plant.employee()
                .queryParam("source", Plant.SOURCE)
                .get("/api/v1/equipment")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].code", equalTo("T-101"))
                .body("[0].designMaximum", equalTo("30"))
                .body("[0].unit", equalTo("T"))
                .body("[0].cas", equalTo("7782-50-5"));
    }

    @Test
    void what_cannot_be_is_refused() {
        var id = equipment(
                        TANK.replace("7782-50-5", "7782-50-4"),
                        TANK.replace("20.50", "0"),
                        TANK.replace(",T,", ",,"),
                        TANK.replace("TANK", "JAR"))
                .body("rejected", equalTo(4))
                .extract()
                .path("id");

        Plant.official("registrar", "610100")
                .get("/api/v1/equipment-imports/{id}/problems", (Object) id)
                .then()
                .body("code", contains("cas-invalid", "outside-bounds", "quantity-without-unit", "value-unknown"));
    }

    @Test
    void a_sensor_belongs_to_a_tank_that_is_there() {
        equipment(TANK);
        var sensors = plant.uscc() + "," + Plant.SOURCE + ",GT-1,氯气,Chlorine,GAS,ppm,0,10,,,0.3,0.6,TOXIC_GAS,";

        Registrar.importKindsOfSensors(sensors + "T-102\n").body("rejected", equalTo(1));
        Registrar.importKindsOfSensors(sensors + "T-101\n").body("created", equalTo(1));

        assertThat(plant.sensor("GT-1")).containsEntry("kind", "TOXIC_GAS").containsEntry("equipment", "T-101");
    }

    @Test
    void nobody_sees_the_equipment_of_others() {
        equipment(TANK);

        Plant.official("analyst", Plant.WEIYANG)
                .queryParam("uscc", plant.uscc())
                .get("/api/v1/equipment")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    private ValidatableResponse equipment(String... rows) {
        return Registrar.importEquipment(Stream.of(rows)
                        .map(row -> plant.uscc() + "," + Plant.SOURCE + "," + row + "\n")
                        .collect(Collectors.joining()))
                .statusCode(201);
    }
}
