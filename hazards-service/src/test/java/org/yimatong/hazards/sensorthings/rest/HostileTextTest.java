package org.yimatong.hazards.sensorthings.rest;

import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** What callers write is a value, and never more. */
@QuarkusTest
@RealServers
class HostileTextTest {

    private static final String ROOT = "/api/v1/sensorthings/v1.1/";

    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(Plant.GAOLING, 2);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            $filter  | name eq 'x'' or ''1''=''1'                       | 200
            $filter  | name eq 'x' or '1'='1'                           | 422
            $filter  | name eq ''';drop table hazard_source;--'         | 200
            $filter  | name eq :value0                                  | 422
            $filter  | e.uscc eq 'x'                                    | 422
            $filter  | 1 eq 1                                           | 422
            $orderby | (select 1)                                       | 422
            $orderby | e.uscc                                           | 422
            $orderby | name; drop table sensor                          | 422
            $orderby | name desc nulls first                            | 422
            """)
    void nothing_a_caller_writes_becomes_part_of_a_query(String option, String text, int status) {
        var answer = plant.employee()
                .queryParam(option, text)
                .get(ROOT + "Things")
                .then()
                .statusCode(status);
        if (status == 200) {
            answer.body("value", hasSize(0));
        }
        plant.employee().get(ROOT + "Things").then().statusCode(200).body("value", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Things('x'' or ''1''=''1')",
                "Things('%27)%20or%20(1=1')",
                "ObservedProperties('LEVEL'' or ''1''=''1')",
                "Observations('%25_')"
            })
    void an_id_is_an_id_whatever_it_says(String path) {
        plant.employee()
                .urlEncodingEnabled(false)
                .get(ROOT + path.replace(" ", "%20"))
                .then()
                .statusCode(404);
    }
}
