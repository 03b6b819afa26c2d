package org.yimatong.enterprises.risk.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.risk.rest.RiskCity.entry;
import static org.yimatong.enterprises.risk.rest.RiskCity.groupsOf;
import static org.yimatong.enterprises.risk.rest.RiskCity.industry;
import static org.yimatong.enterprises.risk.rest.RiskCity.registered;
import static org.yimatong.enterprises.risk.rest.RiskCity.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.enterprises.risk.parquet.ReadByDuckDb;
import org.yimatong.testing.RealServers;

/** What an analyst loads into DuckDB. */
@QuarkusTest
@RealServers
class RiskParquetTest {

    private static final String PARQUET = "application/vnd.apache.parquet";
    private static final String YANLIANG = "610114";

    @Inject
    RiskCity city;

    private final String industry = industry();

    @Test
    void the_file_of_pictures_says_what_the_table_says() {
        var uscc = registered(1, GAOLING, industry).getFirst();
        var placeless = UsccExamples.next();
        imported(HEADER + entry(placeless, GAOLING, industry).replace(RiskCity.PLACE, ",,"))
                .statusCode(201);
        city.find(uscc);

        var file = asked(GAOLING, "risk-pictures?industry=" + industry).asByteArray();
        var table = given().spec(official("analyst", GAOLING))
                .accept("text/csv")
                .get("/api/v1/risk-pictures?industry=" + industry)
                .asString();

        var rows = ReadByDuckDb.rows(file, "select * from %s");
        assertThat(rows).hasSize(2);
        assertThat(String.join(",", rows.getFirst().keySet()))
                .isEqualTo(table.lines().findFirst().orElseThrow());
        assertThat(ReadByDuckDb.rows(
                        file,
                        "select codeStatus, majorFindings, longitude, promiseOverdue from %s" + " where uscc = '" + uscc
                                + "'"))
                .extracting(row -> row.values().toString())
                .containsExactly("[RED, 1, 109.115702, false]");
        assertThat(ReadByDuckDb.rows(
                        file, "select changedAt <= now() as past, longitude from %s where uscc = '" + placeless + "'"))
                .extracting(row -> row.values().toString())
                .containsExactly("[true, null]");
    }

    @Test
    void file_map_and_sums_share_a_snapshot() {
        registered(2, YANLIANG, industry);
        var map = told("analyst", YANLIANG, "risk-map?area=" + YANLIANG).statusCode(200);
        var snapshot = map.extract().<String>path("snapshot");
        var with = "&area=%s&snapshot=%s".formatted(YANLIANG, snapshot);

        for (var address : new String[] {"risk-pictures?kind=OTHER", "risk-statistics?by=industry"}) {
            var file = asked(YANLIANG, address + with);
            assertThat(file.header("ETag")).as(address).isEqualTo("W/\"" + snapshot + "\"");
            assertThat(ReadByDuckDb.notes(file.asByteArray())).as(address).containsEntry("snapshot", snapshot);
        }
        city.find(registered(1, YANLIANG, industry).getFirst());
        assertThat(asked(YANLIANG, "risk-pictures?kind=OTHER" + with).statusCode())
                .isEqualTo(410);
    }

    @Test
    void sums_and_days_are_files_too() {
        registered(3, GAOLING, industry);

        var sums = groupsOf(industry, told("analyst", GAOLING, "risk-statistics?by=industry,code"));
        var file = asked(GAOLING, "risk-statistics?by=industry,code").asByteArray();
        var days = asked(GAOLING, "risk-trends?by=industry").asByteArray();

        assertThat(ReadByDuckDb.rows(
                        file,
                        "select codeStatus, enterprises, openFindings, small from %s where industry = '" + industry
                                + "'"))
                .extracting(row -> row.values().toString())
                .containsExactly(
                        "[GREEN, %s, 0, false]".formatted(sums.getFirst().get("enterprises")));
        assertThat(ReadByDuckDb.rows(days, "select column_type from (describe from %s) limit 1"))
                .extracting(row -> row.get("column_type"))
                .containsExactly("DATE");
    }

    @Test
    void who_takes_a_file_is_remembered() {
        asked(GAOLING, "risk-pictures?kind=USE&industry=" + industry);
        asked(GAOLING, "risk-statistics?area=" + industry);

        assertThat(Database.number("select count(*) from audit_entry where action = 'exported'"
                        + " and thing_type in ('risk-pictures', 'risk-statistics') and details like '%" + industry
                        + "%'"))
                .isEqualTo(2);
    }

    private static Response asked(String area, String address) {
        return given().spec(official("analyst", area)).accept(PARQUET).get("/api/v1/" + address);
    }
}
