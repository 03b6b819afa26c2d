package org.yimatong.hazards.source.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.Registrar;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class ImportTest {

    private static final String LEVEL = "LT-1,液位,Level,LEVEL,%,0,100,10,20,80,90";

    @Test
    void the_same_file_again_changes_nothing_and_another_limit_is_an_update() {
        var plant = Plant.in(Plant.GAOLING);

        plant.importSensors(List.of(LEVEL)).body("created", equalTo(1));
        plant.importSensors(List.of(LEVEL.replace("90", "90.0"))).body("unchanged", equalTo(1));
        plant.importSensors(List.of(LEVEL.replace("90", "95"))).body("updated", equalTo(1));

        assertThat(plant.sensor("LT-1")).containsEntry("highHigh", "95");
        assertThat(Database.number("select count(*) from audit_entry where thing_type = 'sensor' and uscc = '%s'"
                        .formatted(plant.uscc())))
                .isEqualTo(2);
    }

    @Test
    void a_place_given_more_exactly_than_it_is_kept_is_the_same_place_again() {
        var plant = Plant.in(Plant.GAOLING);
        var row = "610110001002,%s,罐区,2,STORAGE,109.0312345678,34.5123456789\n".formatted(plant.uscc());

        Registrar.importSources(row).body("created", equalTo(1));
        Registrar.importSources(row).body("unchanged", equalTo(1));
    }

    @Test
    void good_rows_are_taken_and_the_others_listed_with_their_reason() {
        var plant = Plant.in(Plant.GAOLING);

        var id = plant.importSensors(List.of(
                        LEVEL,
                        "LT-2,液位,Level,LEVEL,%,0,100,20,10,80,90",
                        "LT-3,液位,Level,LEVEL,%,0,100,,,,101",
                        "LT-4,液位,Level,LEVEL,%,100,0,,,,",
                        "LT-5,液位,Level,LEVEL,%,0,many,,,,",
                        "LT-6,液位,Level,LEVEL,%,0",
                        ",液位,Level,LEVEL,%,0,100,,,,",
                        "LT-8,液\u202e位,Level,LEVEL,%,0,100,,,,"))
                .statusCode(201)
                .body("rows", equalTo(8))
                .body("created", equalTo(3))
                .body("rejected", equalTo(5))
                .extract()
                .path("id");

        Plant.official("registrar", "610100")
                .get("/api/v1/sensor-imports/{id}/problems", (Object) id)
                .then()
                .statusCode(200)
                .body("line", contains(5, 6, 7, 8, 9))
                .body(
                        "code",
                        contains(
                                "range-disordered",
                                "number-malformed",
                                "cells-miscounted",
                                "value-missing",
                                "text-deceptive"))
                .body("[1].value", equalTo("many"))
                .body("[1].detail", equalTo("\"many\" is not a decimal number such as 12.5."));
    }

    @Test
    void sources_of_unknown_enterprises_are_refused() {
        sources(Tokens.of("registrar").areas("610100"), "9161NOSUCHENTERPRI")
                .statusCode(201)
                .body("rejected", equalTo(1));
    }

    @Test
    void a_registrar_enters_nothing_in_areas_of_others() {
        var plant = Plant.in(Plant.GAOLING);

        sources(Tokens.of("registrar").name("registrar-weiyang").areas(Plant.WEIYANG), plant.uscc())
                .statusCode(201)
                .body("rejected", equalTo(1));
    }

    @Test
    void an_import_is_seen_by_who_made_it() {
        var plant = Plant.in(Plant.GAOLING);
        var id = plant.importSources().extract().path("id");

        Plant.official("registrar", "610100")
                .get("/api/v1/hazard-source-imports/{id}", id)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
        Plant.official("registrar", Plant.WEIYANG)
                .get("/api/v1/sensor-imports/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_file_of_other_columns_is_refused_whole() {
        Plant.official("registrar", "610100")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body("code,uscc\n1,2\n")
                .post("/api/v1/hazard-source-imports")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("column-missing"));
    }

    @Test
    void a_file_in_another_charset_is_refused_whole() {
        Plant.official("registrar", "610100")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body("code,uscc,name,level,unit_kind,longitude,latitude\n1,2,罐区,2,STORAGE,108.9,34.3\n"
                        .getBytes(Charset.forName("GBK")))
                .post("/api/v1/hazard-source-imports")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("csv-not-utf8"));
    }

    @Test
    void sources_are_listed_for_those_whom_they_concern() {
        var plant = Plant.in(Plant.GAOLING);

        plant.employee()
                .get("/api/v1/hazard-sources")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].code", equalTo(Plant.SOURCE))
                .body("[0].area", equalTo(Plant.GAOLING))
                .body("[0].level", equalTo(1));
        Plant.official("analyst", Plant.WEIYANG)
                .queryParam("uscc", plant.uscc())
                .get("/api/v1/hazard-sources")
                .then()
                .body("", hasSize(0));
    }

    private static ValidatableResponse sources(Tokens registrar, String uscc) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(registrar.sign())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body("code,uscc,name,level,unit_kind,longitude,latitude\n1,%s,罐区,2,STORAGE,108.9,34.3\n"
                        .formatted(uscc))
                .post("/api/v1/hazard-source-imports")
                .then();
    }
}
