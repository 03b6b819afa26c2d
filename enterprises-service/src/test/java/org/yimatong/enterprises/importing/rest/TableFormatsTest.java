package org.yimatong.enterprises.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.enterprise.EnterpriseTable;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.kit.table.TableFormat;
import org.yimatong.kit.table.XlsxWriter;
import org.yimatong.testing.RealServers;

/** The same table in each form in which registrars have it. */
@QuarkusTest
@RealServers
class TableFormatsTest {

    private final String uscc = UsccExamples.next();

    @Test
    void ndjson_is_imported_and_each_bad_row_has_its_line() {
        var id = sent(TableFormat.NDJSON_TYPE, """
                        {"uscc":"%s","name":"甲","kind":"STORAGE","area":"610117","status":"OPERATING",\
                        "longitude":109.115702,"latitude":"34.564253","datum":"CGCS2000","scale":null}

                        {"uscc":"%s","name":"乙","kind":"STORAGE","area":"610117","status":"GONE"}
                        """.formatted(uscc, UsccExamples.next())
                        .getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .extract()
                .jsonPath()
                .getString("id");

        registrar(WHOLE_CITY)
                .get("/api/v1/enterprise-imports/" + id + "/problems")
                .then()
                .body("line", contains(3))
                .body("code", contains("value-unknown"));
        found().body("longitude", equalTo(109.115702f)).body("scale", equalTo(null));
    }

    @Test
    void a_workbook_is_imported() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XlsxWriter(bytes, "企业")) {
            workbook.row(EnterpriseTable.COLUMNS);
            workbook.row(List.of(
                    uscc, "甲", "STORAGE", "", GAOLING, "一号", "109.115702", "34.564253", "CGCS2000", "", "OPERATING"));
        }

        sent(TableFormat.XLSX_TYPE, bytes.toByteArray()).statusCode(201).body("created", equalTo(1));

        found().body("address", equalTo("一号"));
    }

    @Test
    void a_file_that_is_not_what_it_says_is_refused_whole() {
        var csv = (HEADER + row(uscc, "甲", GAOLING)).getBytes(StandardCharsets.UTF_8);

        sent(TableFormat.XLSX_TYPE, csv).statusCode(422).body("errors.code", contains("xlsx-malformed"));
        sent(TableFormat.NDJSON_TYPE, csv).statusCode(422).body("errors.code", contains("ndjson-malformed"));
        sent("application/pdf", csv).statusCode(415);
    }

    @Test
    void a_place_of_a_web_map_is_converted_and_its_datum_remembered() {
        imported(HEADER
                        + row(uscc, "甲", GAOLING)
                                .replace("109.115702,34.564253,CGCS2000", "108.94665504,34.25941251,GCJ02"))
                .body("created", equalTo(1));

        found().body("longitude", equalTo(108.942f))
                .body("latitude", equalTo(34.261f))
                .body("givenIn", equalTo("GCJ02"));
    }

    @Test
    void the_problems_come_as_a_table_that_runs_nothing() {
        var id = imported(HEADER + row(uscc, "甲", "=HYPERLINK(1)"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");

        var csv = registrar(WHOLE_CITY)
                .accept("text/csv")
                .queryParam("byteOrderMark", true)
                .get("/api/v1/enterprise-imports/" + id + "/problems")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFFline,column,code,detail,value\r\n2,area,area-unknown,")
                .endsWith(",'=HYPERLINK(1)\r\n");
    }

    private static ValidatableResponse sent(String type, byte[] table) {
        return imported(type, table, UUID.randomUUID().toString(), false, WHOLE_CITY);
    }

    private ValidatableResponse found() {
        return registrar(GAOLING).get("/api/v1/enterprises/" + uscc).then().statusCode(200);
    }
}
