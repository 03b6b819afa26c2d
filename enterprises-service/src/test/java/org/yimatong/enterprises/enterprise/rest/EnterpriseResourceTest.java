package org.yimatong.enterprises.enterprise.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.Registry.row;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EnterpriseResourceTest {

    /** A name that no other test gives. */
    private final String name = "厂" + UUID.randomUUID();

    @Test
    void an_enterprise_is_shown_with_all_the_registry_knows() {
        inspector(GAOLING)
                .get("/api/v1/enterprises/" + registered("PRODUCTION", GAOLING))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("kind", equalTo("PRODUCTION"))
                .body("area", equalTo(GAOLING))
                .body("longitude", equalTo(109.115702f))
                .body("scale", equalTo("LARGE"))
                .body("status", equalTo("OPERATING"));
    }

    @Test
    void a_foreign_enterprise_looks_like_none() {
        var uscc = registered(WEIYANG);

        inspector(GAOLING)
                .get("/api/v1/enterprises/" + uscc)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        enterprise(UsccExamples.next())
                .get("/api/v1/enterprises/" + uscc)
                .then()
                .statusCode(404);
        enterprise(uscc).get("/api/v1/enterprises/" + uscc).then().statusCode(200);
        inspector(WEIYANG).get("/api/v1/enterprises/nonsense").then().statusCode(404);
        given().get("/api/v1/enterprises/" + uscc).then().statusCode(401);
    }

    @Test
    void an_enterprise_finds_only_itself_in_the_list() {
        var uscc = registered(WEIYANG);

        enterprise(uscc).get("/api/v1/enterprises").then().body("uscc", contains(uscc));
    }

    @Test
    void the_list_is_paged_by_uscc() {
        var expected = IntStream.range(0, 5)
                .mapToObj(i -> UsccExamples.next())
                .sorted()
                .toList();
        imported(HEADER
                + String.join(
                        "", expected.stream().map(u -> row(u, name, GAOLING)).toList()));

        var seen = new ArrayList<String>();
        var next = "/api/v1/enterprises?limit=2&name=" + name;
        while (next != null) {
            var page = inspector(GAOLING)
                    .urlEncodingEnabled(!next.contains("%"))
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> usccs = page.jsonPath().getList("uscc");
            assertThat(usccs).hasSizeLessThanOrEqualTo(2);
            seen.addAll(usccs);
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void the_list_is_narrowed_by_area_kind_and_part_of_the_name() {
        var uscc = UsccExamples.next();
        imported(HEADER + row(uscc, name + "100%A_b", GAOLING));

        found("name", name.substring(3)).body("uscc", contains(uscc));
        found("name", name + "100%a_B").body("uscc", contains(uscc));
        found("name", name + "%b").body("$", empty());
        found("name", name + "100%AAb").body("$", empty());
        listed().queryParam("name", name)
                .queryParam("kind", "STORAGE")
                .get("/api/v1/enterprises")
                .then()
                .body("$", empty());
        listed().queryParam("name", name)
                .queryParam("area", WEIYANG)
                .get("/api/v1/enterprises")
                .then()
                .body("$", empty());
        listed().queryParam("name", name)
                .queryParam("area", GAOLING)
                .queryParam("kind", "PRODUCTION")
                .get("/api/v1/enterprises")
                .then()
                .body("uscc", contains(uscc));
    }

    private static io.restassured.response.ValidatableResponse found(String parameter, String value) {
        return listed().queryParam(parameter, value).get("/api/v1/enterprises").then();
    }

    private static io.restassured.specification.RequestSpecification listed() {
        return inspector(GAOLING, WEIYANG);
    }
}
