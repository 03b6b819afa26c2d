package org.yimatong.enterprises.risk.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.risk.rest.RiskCity.entry;
import static org.yimatong.enterprises.risk.rest.RiskCity.groupsOf;
import static org.yimatong.enterprises.risk.rest.RiskCity.industry;
import static org.yimatong.enterprises.risk.rest.RiskCity.registered;
import static org.yimatong.enterprises.risk.rest.RiskCity.told;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

/** Sums and rankings of the pictures. */
@QuarkusTest
@RealServers
class RiskStatisticsTest {

    @Inject
    RiskCity city;

    private final String industry = industry();

    @Test
    void pictures_are_summed_up_by_whatever_is_asked() {
        var usccs = registered(6, GAOLING, industry);
        registered(2, WEIYANG, industry);
        city.find(usccs.getFirst());
        city.find(usccs.getFirst());
        city.find(usccs.getLast());

        var byIndustry = groupsOf(industry, told("analyst", WHOLE_CITY, "risk-statistics?by=industry"));
        var byAll = groupsOf(industry, told("analyst", WHOLE_CITY, "risk-statistics?by=area,kind,industry,code"));

        assertThat(byIndustry).hasSize(1);
        assertThat(byIndustry.getFirst())
                .containsEntry("enterprises", 8)
                .containsEntry("openFindings", 3)
                .containsEntry("majorFindings", 3)
                .containsEntry("small", false)
                .doesNotContainKeys("area", "kind", "codeStatus", "day");
        assertThat(byAll)
                .extracting("area", "kind", "codeStatus", "enterprises", "majorFindings")
                .containsExactlyInAnyOrder(
                        tuple(WEIYANG, "OTHER", "GREEN", 2, 0),
                        tuple(GAOLING, "OTHER", "GREEN", 4, 0),
                        tuple(GAOLING, "OTHER", "RED", 2, 3));
    }

    @Test
    void who_closed_for_good_is_in_no_sum() {
        var usccs = registered(3, GAOLING, industry);
        imported(HEADER + entry(usccs.getFirst(), GAOLING, industry).replace("OPERATING", "CLOSED"))
                .statusCode(201);

        assertThat(groupsOf(industry, told("analyst", GAOLING, "risk-statistics?by=industry")))
                .extracting("enterprises")
                .containsExactly(2);
    }

    @Test
    void without_a_by_all_are_one_group() {
        registered(1, GAOLING, industry);

        told("analyst", GAOLING, "risk-statistics?area=" + GAOLING)
                .statusCode(200)
                .body("groups", hasSize(1))
                .body("groups[0].enterprises", greaterThanOrEqualTo(1));
        told("analyst", GAOLING, "risk-statistics?area=" + WEIYANG).body("groups", hasSize(0));
    }

    @Test
    void who_may_not_read_pictures_is_told_of_no_small_group() {
        registered(4, GAOLING, industry);

        assertThat(groupsOf(industry, told("analyst", GAOLING, "risk-statistics?by=industry"))
                        .getFirst())
                .containsEntry("enterprises", 4);
        assertThat(groupsOf(industry, told("administrator", GAOLING, "risk-statistics?by=industry"))
                        .getFirst())
                .containsEntry("small", true)
                .doesNotContainKeys("enterprises", "openFindings", "unreliableSensors");
        told("administrator", GAOLING, "risk-statistics?by=industry,code")
                .statusCode(422)
                .body("errors.pointer", contains("by"));
        told("administrator", WHOLE_CITY, "risk-statistics?by=industry&area=" + GAOLING)
                .statusCode(422)
                .body("errors.pointer", contains("area"));
        told("administrator", GAOLING, "risk-map").statusCode(403);
        told("administrator", GAOLING, "risk-rankings?by=enterprise&measure=openFindings")
                .statusCode(403);
    }

    @Test
    void what_enterprises_cannot_be_told_apart_by_is_refused() {
        told("analyst", GAOLING, "risk-statistics?by=area,colour")
                .statusCode(422)
                .body("errors.pointer", contains("by"));
        told("analyst", GAOLING, "risk-rankings?by=kind&measure=openFindings")
                .statusCode(422)
                .body("errors.pointer", contains("by"));
        told("analyst", GAOLING, "risk-rankings?by=area&measure=findings")
                .statusCode(422)
                .body("errors.pointer", contains("measure"));
    }

    @Test
    void the_table_says_what_the_answer_says() {
        registered(1, GAOLING, industry);

        var table = given().spec(official("analyst", GAOLING))
                .accept("text/csv")
                .get("/api/v1/risk-statistics?by=industry,code")
                .then()
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .extract()
                .asString();

        assertThat(table).startsWith("area,kind,industry,codeStatus,enterprises,openFindings,");
        assertThat(table.lines()).contains("\"\",," + industry + ",GREEN,1,0,0,0,0,0,0,0,0,0,0,false");
    }

    @Test
    void who_takes_sums_home_is_remembered() {
        for (var address : List.of("risk-statistics", "risk-trends")) {
            given().spec(official("analyst", GAOLING))
                    .accept("text/csv")
                    .get("/api/v1/%s?by=code&area=%s".formatted(address, industry))
                    .then()
                    .statusCode(200);

            assertThat(Database.number("""
                            select count(*) from audit_entry where action = 'exported' and thing_type = '%s'
                                and details like '%%"area":"%s"%%'""".formatted(address, industry)))
                    .as(address)
                    .isEqualTo(1);
        }
    }

    @Test
    void the_enterprise_of_most_findings_is_the_first() {
        var usccs = registered(3, "XA-K07", industry);
        city.find(usccs.get(1));
        city.find(usccs.get(1));
        city.find(usccs.get(2));

        told("analyst", "XA-K07", "risk-rankings?by=enterprise&measure=openFindings&limit=2")
                .statusCode(200)
                .body("by", equalTo("enterprise"))
                .body("measure", equalTo("openFindings"))
                .body("ranking.uscc", contains(usccs.get(1), usccs.get(2)))
                .body("ranking.rank", contains(1, 2))
                .body("ranking.value", contains(2, 1));
        told("analyst", "XA-K07", "risk-rankings?by=area&measure=openFindings")
                .body("ranking.area", contains("XA-K07"))
                .body("ranking.value", contains(3));
    }
}
