package org.yimatong.enterprises.exporting.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.row;
import static org.yimatong.enterprises.group.rest.Members.entered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.kit.table.TableFormat;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EnterpriseExportResourceTest {

    /** A name that no other test gives. */
    private final String name = "厂" + UUID.randomUUID();

    private final String own = UsccExamples.next();
    private final String foreign = UsccExamples.next();

    @BeforeEach
    void register() {
        imported(HEADER
                        + row(own, "\"=" + name + ",甲\"", GAOLING)
                                .replace("109.115702,34.564253,CGCS2000", "108.94665504,34.25941251,GCJ02")
                        + row(foreign, name, WEIYANG).replace("109.115702,34.564253,CGCS2000", ",,"))
                .statusCode(201)
                .body("created", equalTo(2));
    }

    @Test
    void what_is_exported_can_be_imported_again_and_changes_nothing() {
        var csv = exported(registrar(WHOLE_CITY), TableFormat.CSV_TYPE);
        var xlsx = exported(registrar(WHOLE_CITY), TableFormat.XLSX_TYPE);

        assertUnchanged(TableFormat.CSV_TYPE, csv);
        assertUnchanged(TableFormat.XLSX_TYPE, xlsx);
    }

    @Test
    void no_cell_of_a_csv_begins_a_formula() {
        var csv = new String(exported(inspector(GAOLING), TableFormat.CSV_TYPE), StandardCharsets.UTF_8);

        assertThat(csv.lines())
                .containsExactly(
                        HEADER.strip(),
                        own + ",\"'=" + name
                                + ",甲\",PRODUCTION,C2614,610117,泾渭十路81号,108.9420000,34.2610000,CGCS2000,LARGE,OPERATING");
    }

    @Test
    void the_byte_order_mark_is_there_on_request() {
        var csv = exported(inspector(GAOLING).queryParam("byteOrderMark", true), TableFormat.CSV_TYPE);

        assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\uFEFFuscc,");
    }

    @Test
    void who_takes_what_out_is_remembered() {
        exported(inspector(GAOLING).queryParam("kind", "PRODUCTION"), TableFormat.CSV_TYPE);

        assertThat(Database.number("select count(*) from audit_entry where action = 'exported'"
                        + " and details like '%PRODUCTION%" + name + "%'"))
                .isEqualTo(1);
    }

    @Test
    void a_group_can_be_exported() {
        entered("key-supply", foreign);

        var csv = new String(
                exported(registrar(WHOLE_CITY).queryParam("group", "key-supply"), TableFormat.CSV_TYPE),
                StandardCharsets.UTF_8);

        assertThat(csv).contains(foreign).doesNotContain(own);
    }

    @Test
    void other_forms_and_filters_are_refused() {
        inspector(GAOLING)
                .accept("application/pdf")
                .get("/api/v1/enterprise-exports")
                .then()
                .statusCode(406);
        inspector(GAOLING)
                .queryParam("kind", "MAGIC")
                .get("/api/v1/enterprise-exports")
                .then()
                .statusCode(422);
    }

    private byte[] exported(RequestSpecification caller, String type) {
        return caller.accept(type)
                .queryParam("name", name)
                .get("/api/v1/enterprise-exports")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static void assertUnchanged(String type, byte[] table) {
        imported(type, table, UUID.randomUUID().toString(), false, WHOLE_CITY)
                .statusCode(201)
                .body("rows", equalTo(2))
                .body("unchanged", equalTo(2));
    }
}
