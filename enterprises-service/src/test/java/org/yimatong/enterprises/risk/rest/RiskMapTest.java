package org.yimatong.enterprises.risk.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.risk.rest.RiskCity.entry;
import static org.yimatong.enterprises.risk.rest.RiskCity.industry;
import static org.yimatong.enterprises.risk.rest.RiskCity.registered;
import static org.yimatong.enterprises.risk.rest.RiskCity.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

/** What an analyst sees on the map, and takes home as a table. */
@QuarkusTest
@RealServers
class RiskMapTest {

    @Inject
    RiskCity city;

    private final String industry = industry();

    @Test
    void every_enterprise_stands_in_its_place_with_its_picture() {
        var uscc = registered(1, GAOLING, industry).getFirst();
        city.find(uscc);

        told("analyst", GAOLING, "risk-map?industry=" + industry)
                .statusCode(200)
                .contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection"))
                .body("snapshot", notNullValue())
                .body("features", hasSize(1))
                .body("features[0].type", equalTo("Feature"))
                .body("features[0].id", equalTo(uscc))
                .body("features[0].geometry.type", equalTo("Point"))
                .body("features[0].geometry.coordinates", equalTo(List.of(109.115702f, 34.564253f)))
                .body("features[0].properties.uscc", equalTo(uscc))
                .body("features[0].properties.figures.majorFindings", equalTo(1));
    }

    @Test
    void who_has_no_place_is_there_without_one() {
        var uscc = UsccExamples.next();
        imported(HEADER + entry(uscc, GAOLING, industry).replace(RiskCity.PLACE, ",,"))
                .statusCode(201);

        told("analyst", GAOLING, "risk-map?industry=" + industry)
                .body("features[0]", hasKey("geometry"))
                .body("features[0].geometry", nullValue());
    }

    @Test
    void who_moves_is_on_the_map_where_it_stands_now() {
        var uscc = registered(1, GAOLING, industry).getFirst();

        imported(HEADER + entry(uscc, GAOLING, industry).replace(RiskCity.PLACE, "108.94,34.26,CGCS2000"))
                .statusCode(201);

        told("analyst", GAOLING, "risk-map?industry=" + industry)
                .body("features[0].geometry.coordinates", equalTo(List.of(108.94f, 34.26f)));
    }

    @Test
    void the_map_is_of_the_callers_areas_and_narrowed_as_they_wish() {
        registered(2, GAOLING, industry);
        registered(1, WEIYANG, industry);
        var of = "risk-map?industry=" + industry;

        told("analyst", GAOLING, of).body("features", hasSize(2));
        told("analyst", WHOLE_CITY, of).body("features", hasSize(3));
        told("analyst", WHOLE_CITY, of + "&area=" + WEIYANG).body("features", hasSize(1));
        told("analyst", GAOLING, of + "&area=" + WEIYANG).body("features", hasSize(0));
        told("analyst", GAOLING, of + "&kind=OTHER&codeStatus=GREEN&enterpriseStatus=OPERATING")
                .body("features", hasSize(2));
        told("analyst", GAOLING, of + "&kind=STORAGE").body("features", hasSize(0));
        told("analyst", GAOLING, of + "&codeStatus=RED").body("features", hasSize(0));
    }

    @Test
    void who_closed_for_good_is_on_the_map_only_if_asked_for() {
        var usccs = registered(2, GAOLING, industry);
        imported(HEADER + entry(usccs.getFirst(), GAOLING, industry).replace("OPERATING", "CLOSED"))
                .statusCode(201);
        var of = "risk-map?industry=" + industry;

        told("analyst", GAOLING, of).body("features.id", contains(usccs.getLast()));
        told("analyst", GAOLING, of + "&enterpriseStatus=CLOSED").body("features.id", contains(usccs.getFirst()));
    }

    @Test
    void the_table_has_the_same_pictures_and_no_cell_of_it_begins_a_formula() {
        var uscc = UsccExamples.next();
        imported(HEADER + entry(uscc, GAOLING, industry).replace("风险", "=1+1")).statusCode(201);

        var lines = given().spec(official("analyst", GAOLING))
                .accept("text/csv")
                .get("/api/v1/risk-pictures?industry=" + industry)
                .asString()
                .lines()
                .toList();

        assertThat(lines.getFirst()).startsWith("uscc,area,name,kind,").endsWith(",longitude,latitude,changedAt");
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).startsWith(uscc + ",610117,'=1+1,OTHER," + industry + ",OPERATING,GREEN,");
    }

    @Test
    void who_takes_the_table_is_remembered() {
        table("&kind=USE");

        assertThat(Database.number("select count(*) from audit_entry where action = 'exported'"
                        + " and thing_type = 'risk-pictures' and details like '%USE%' and details like '%" + industry
                        + "%'"))
                .isEqualTo(1);
    }

    @Test
    void who_watches_the_map_is_remembered_once_an_hour() {
        told("analyst", GAOLING, "risk-map?industry=" + industry).statusCode(200);
        told("analyst", GAOLING, "risk-map?industry=" + industry).statusCode(200);
        told("analyst", GAOLING, "risk-map?kind=USE&industry=" + industry).statusCode(200);

        assertThat(Database.number("select count(*) from audit_entry where action = 'exported'"
                        + " and thing_type = 'risk-map' and details like '%" + industry + "%'"))
                .isEqualTo(2);
    }

    private Response table(String filter) {
        return given().spec(official("analyst", GAOLING))
                .accept("text/csv")
                .get("/api/v1/risk-pictures?industry=" + industry + filter);
    }
}
