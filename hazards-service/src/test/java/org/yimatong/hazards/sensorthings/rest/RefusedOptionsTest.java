package org.yimatong.hazards.sensorthings.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** What is not supported is refused, with the option, the place in it and what is supported. */
@QuarkusTest
@RealServers
class RefusedOptionsTest {

    private static final String ROOT = "/api/v1/sensorthings/v1.1/";

    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(Plant.GAOLING, 2);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            Things      | $top       | 1001                              | option-number      | At character 1: "1001"
            Things      | $top       | -1                                | option-number      | At character 1: "-1"
            Things      | $skip      | 1000001                           | option-number      | from 0 to 1000000
            Things      | $count     | yes                               | option-boolean     | At character 1: "yes"
            Things      | $select    | name,colour                       | option-name        | At character 6: "colour"
            Things      | $orderby   | name down                         | option-syntax      | At character 6: "down"
            Things      | $orderby   | description                       | option-name        | properties/level
            Things      | $expand    | Observations                      | option-name        | HistoricalLocations, Datastreams
            Things      | $expand    | Datastreams($format=json)         | option-name        | At character 13: "$format"
            Things      | $expand    | Datastreams($top=2                | option-syntax      | At character 19
            Things      | $expand    | Datastreams($top=2;$top=3)        | option-repeated    | At character 20: "$top"
            Things      | $expand    | Datastreams,Datastreams($top=1)   | option-repeated    | At character 13: "Datastreams"
            Things      | $filter    | name eq 'a' or name eq 'b'        | filter-unsupported | At character 13: "or"
            Things      | $filter    | not (name eq 'a')                 | option-name        | At character 1: "not"
            Things      | $filter    | contains(name,'a')                | option-name        | At character 1: "contains"
            Things      | $filter    | properties/level like 3           | filter-unsupported | At character 18: "like"
            Things      | $filter    | properties/level eq '3'           | filter-value       | properties/level
            Things      | $filter    | properties/level eq 3.5           | filter-value       | At character 21: "3.5"
            Things      | $filter    | id gt '5e0c8a52-0d4f-4a53-9d5d-2f1b3c4d5e6f' | filter-unsupported | At character 4: "gt"
            Things      | $filter    | id eq 'x'                         | filter-value       | At character 7: "'x'"
            Things      | $filter    | name eq 'a                        | option-character   | At character 9
            Things      | $filter    | (name eq 'a'                      | option-syntax      | Expected: )
            Things      | $filter    | name eq 'a') and (name eq 'b'     | option-surplus     | At character 12: ")"
            Things      | $filter    | name eq 'a' and                   | option-name        | At character 16
            Things      | $format    | json                              | option-unknown     | $top, $skip, $count
            Things      | top        | 3                                 | option-unknown     | Supported: $top
            Things      | $skiptoken | MTIz                              | skiptoken-invalid  | @iot.nextLink
            """)
    void a_set_names_the_option_and_the_place(String set, String option, String text, String code, String words) {
        plant.employee()
                .queryParam(option, text)
                .get(ROOT + set)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(option))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", containsString(words));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            $filter    | result gt 3                            | option-name        | phenomenonTime, resultTime
            $filter    | phenomenonTime ne 2026-11-22T00:00:00Z | filter-unsupported | At character 16: "ne"
            $filter    | phenomenonTime gt yesterday            | filter-value       | 2026-03-02T08:30:00Z
            $filter    | phenomenonTime gt 1926-11-22T00:00:00Z | filter-value       | At character 19
            $orderby   | result                                 | option-name        | phenomenonTime
            $skip      | 10001                                  | option-number      | from 0 to 10000
            $skiptoken | MTIz                                   | skiptoken-invalid  | @iot.nextLink
            """)
    void readings_name_the_option_and_the_place(String option, String text, String code, String words) {
        var stream = plant.employee().get(ROOT + "Datastreams").then().extract().<String>path("value[0].'@iot.id'");

        plant.employee()
                .queryParam(option, text)
                .get(ROOT + "Datastreams('" + stream + "')/Observations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(option))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", containsString(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Observations", "Things('%s')/name", "Things('%s')"})
    void an_option_that_has_no_meaning_there_is_refused(String path) {
        plant.employee()
                .queryParam("$top", 1)
                .queryParam("$top", 2)
                .get(ROOT + path.formatted(thing()))
                .then()
                .statusCode(422);
    }

    @Test
    void readings_without_their_datastream_are_refused_with_the_remedy() {
        for (var path : new String[] {"Observations", "FeaturesOfInterest('" + thing() + "')/Observations"}) {
            plant.employee()
                    .get(ROOT + path)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("readings-without-datastream"))
                    .body("errors[0].detail", containsString("Datastreams('...')/Observations"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Datastreams($expand=Thing($expand=Datastreams($expand=Thing)))",
                "Datastreams/Thing/Datastreams/Thing",
                "Datastreams($expand=Thing/Datastreams/Thing)"
            })
    void nothing_is_expanded_more_than_three_deep(String expand) {
        plant.employee()
                .queryParam("$expand", expand)
                .get(ROOT + "Things")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("option-too-deep"));
        plant.employee()
                .queryParam("$expand", "Datastreams/Thing/Datastreams")
                .get(ROOT + "Things")
                .then()
                .statusCode(200)
                .body("value[0].Datastreams[0].Thing.Datastreams", hasSize(2));
    }

    @Test
    void an_answer_that_would_hold_too_much_is_refused() {
        var large = Plant.withTanks(Plant.GAOLING, 80);

        large.employee()
                .queryParam("$expand", "Thing/Datastreams")
                .get(ROOT + "Datastreams")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("$expand"))
                .body("errors[0].code", equalTo("answer-too-large"));
    }

    @Test
    void an_answer_that_would_need_too_many_readings_is_refused() {
        var large = Plant.withTanks(Plant.GAOLING, 21);

        large.employee()
                .queryParam("$expand", "Observations($skip=10000;$top=0)")
                .get(ROOT + "Datastreams")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("answer-reads-too-much"));
    }

    @Test
    void parentheses_are_nested_ten_deep_at_most() {
        plant.employee()
                .queryParam("$filter", "(".repeat(100) + "name eq 'a'" + ")".repeat(100))
                .get(ROOT + "Things")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("option-too-deep"))
                .body("errors[0].detail", containsString("At character 11"));
    }

    private String thing() {
        return plant.employee().get(ROOT + "Things").then().extract().path("value[0].'@iot.id'");
    }
}
