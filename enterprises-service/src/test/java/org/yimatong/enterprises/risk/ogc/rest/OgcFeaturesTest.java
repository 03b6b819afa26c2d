package org.yimatong.enterprises.risk.ogc.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.Registry.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

/** What QGIS reads, step by step. */
@QuarkusTest
@RealServers
class OgcFeaturesTest {

    private static final String ITEMS = "/collections/enterprises/items";

    /** Far from where the enterprises of other tests stand. */
    private static final String ELSEWHERE = "107.123456,33.654321,CGCS2000";

    @Test
    void from_the_landing_page_links_lead_to_the_features() {
        var landing = asked("").statusCode(200);
        landing.body("links.rel", hasItems("self", "service-desc", "conformance", "data"));
        var collections = followed(landing, "links.find { it.rel == 'data' }.href");
        collections.body("collections.id", contains("enterprises"));
        var items = followed(collections, "collections[0].links.find { it.rel == 'items' }.href");

        items.statusCode(200).contentType("application/geo+json").body("type", equalTo("FeatureCollection"));
        asked("/conformance").body("conformsTo", hasItems(endsWith("/conf/core"), endsWith("/conf/geojson")));
        asked("/collections/enterprises").body("id", equalTo("enterprises"));
        asked("/collections/ponds").statusCode(404);
    }

    @Test
    void a_feature_has_its_properties_side_by_side() {
        var uscc = registered(GAOLING);

        asked(ITEMS + "/" + uscc)
                .statusCode(200)
                .body("id", equalTo(uscc))
                .body("geometry.coordinates", equalTo(List.of(109.115702f, 34.564253f)))
                .body("properties.codeStatus", equalTo("GREEN"))
                .body("properties.openFindings", equalTo(0))
                .body("links.rel", contains("self", "collection"));
        asked(ITEMS + "/" + registered(WEIYANG)).statusCode(404);
    }

    @Test
    void a_box_holds_what_stands_in_it() {
        var uscc = UsccExamples.next();
        imported(HEADER + row(uscc, "图上", GAOLING).replace("109.115702,34.564253,CGCS2000", ELSEWHERE))
                .statusCode(201);
        var other = registered(GAOLING);

        for (var box : List.of("107,33,107.2,33.7", "107.1,33.6,0,107.2,33.7,9")) {
            asked(ITEMS + "?limit=1000&bbox=" + box)
                    .body("features.id", hasItem(uscc))
                    .body("features.id", not(hasItem(other)))
                    .body("features.properties.area", everyItem(equalTo(GAOLING)));
        }
        asked(ITEMS + "?bbox=100,20,101,21").body("numberReturned", equalTo(0));
    }

    @Test
    void page_after_page_every_feature_comes_once() {
        var own = List.of(registered(GAOLING), registered(GAOLING), registered(GAOLING));
        var told = new ArrayList<String>();
        var page = asked(ITEMS + "?limit=1000&datetime=2026-01-01T00:00:00Z/..");
        told.addAll(page.extract().path("features.id"));
        while (page.extract().path("links.find { it.rel == 'next' }") != null) {
            page = followed(page, "links.find { it.rel == 'next' }.href");
            told.addAll(page.extract().path("features.id"));
        }

        assertThat(told).containsAll(own).doesNotHaveDuplicates();
        var two = asked(ITEMS + "?limit=2").body("numberReturned", equalTo(2));
        followed(two, "links.find { it.rel == 'next' }.href")
                .body("features.id", not(hasItem(two.extract().<String>path("features[1].id"))));
    }

    @Test
    void who_closed_for_good_is_no_feature_of_the_collection() {
        var uscc = UsccExamples.next();
        var row = HEADER + row(uscc, "关闭", GAOLING).replace("109.115702,34.564253,CGCS2000", "106.5,32.5,CGCS2000");
        imported(row).statusCode(201);
        asked(ITEMS + "?bbox=106.4,32.4,106.6,32.6").body("features.id", contains(uscc));

        imported(row.replace("OPERATING", "CLOSED")).statusCode(201);

        asked(ITEMS + "?bbox=106.4,32.4,106.6,32.6").body("numberReturned", equalTo(0));
        asked(ITEMS + "/" + uscc).body("properties.enterpriseStatus", equalTo("CLOSED"));
    }

    @Test
    void who_reads_the_features_is_remembered() {
        asked(ITEMS + "?limit=1").statusCode(200);

        assertThat(Database.number("select count(*) from audit_entry where action = 'exported'"
                        + " and thing_type = 'risk-features'"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bbox=1,2,3",
                "bbox=a,b,c,d",
                "limit=0",
                "limit=many",
                "datetime=yesterday",
                "colour=RED",
            })
    void what_cannot_be_read_is_refused_as_the_standard_says(String query) {
        asked(ITEMS + "?" + query)
                .statusCode(400)
                .body("type", endsWith("/query-refused"))
                .body("errors.pointer", contains(query.split("=")[0]));
    }

    @Test
    void links_begin_with_the_public_address() {
        asked("").body("links.href", everyItem(startsWith("http://127.0.0.1:8080/api/")));
    }

    private static ValidatableResponse followed(ValidatableResponse answer, String link) {
        var href = URI.create(answer.extract().<String>path(link));
        var query = href.getRawQuery() == null ? "" : "?" + href.getRawQuery();
        return given().spec(official("analyst", GAOLING))
                .urlEncodingEnabled(false)
                .get(href.getRawPath() + query)
                .then();
    }

    private static ValidatableResponse asked(String address) {
        return given().spec(official("analyst", GAOLING))
                .accept("application/geo+json,application/json;q=0.9")
                .get("/api/v1/ogc" + address)
                .then();
    }
}
