package org.yimatong.enterprises.importing.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.row;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

/** Which tables can be read at all. */
@QuarkusTest
@RealServers
class TableFormTest {

    private final String uscc = UsccExamples.next();
    private final String key = UUID.randomUUID().toString();

    @Test
    void a_byte_order_mark_columns_in_another_order_quotes_and_empty_lines_are_fine() {
        imported("\uFEFFstatus,\"uscc\",name,kind,industry,area,address,longitude,latitude,datum,scale\r\n\r\n"
                        + "OPERATING," + uscc + ",\"甲,乙\",STORAGE,,610117,\"一\n二号\",,,,\r\n\r\n")
                .statusCode(201)
                .body("rows", equalTo(1))
                .body("rejected", equalTo(1)); // a line break in an address hides what it says

        imported("\uFEFFstatus,\"uscc\",name,kind,industry,area,address,longitude,latitude,datum,scale\r\n\r\n"
                        + "OPERATING," + uscc + ",\"甲,乙\",STORAGE,,610117,\"一,二号\",,,,\r\n\r\n")
                .body("created", equalTo(1));
    }

    @Test
    void a_table_with_another_header_is_refused_whole() {
        imported("uscc,name,kind,industry,area,address,longitude,latitude,datum,scale,colour\n")
                .statusCode(422)
                .body("errors.code", contains("column-missing", "column-unknown"))
                .body("errors.detail", hasItems(containsString("status"), containsString("colour")));
        imported("").statusCode(422);
    }

    @Test
    void a_table_in_another_encoding_is_refused_whole() {
        var gbk = (HEADER + row(uscc, "好企业", GAOLING)).getBytes(Charset.forName("GBK"));

        imported(gbk, key, false, WHOLE_CITY).statusCode(422).body("errors.code", contains("csv-not-utf8"));
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_refused_whole() {
        imported(HEADER + row(uscc, "甲", GAOLING) + "\"x" + row(UsccExamples.next(), "乙", GAOLING))
                .statusCode(422)
                .body("errors.code", contains("csv-malformed"));

        registrar(GAOLING).get("/api/v1/enterprises/" + uscc).then().statusCode(404);
    }
}
