package org.yimatong.enterprises.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.Registry.row;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EnterpriseImportResourceTest {

    private final String uscc = UsccExamples.next();
    private final String key = UUID.randomUUID().toString();

    @Test
    void bad_rows_do_not_keep_the_good_ones_out() {
        var table = HEADER
                + row("91610117MA6TE0019A", "伪码", GAOLING)
                + row(uscc, "好企业", GAOLING)
                + row(UsccExamples.next(), "无此区", "610199")
                + row(uscc, "重复", GAOLING)
                + UsccExamples.next() + ",,MAGIC,,610117,,109.1,abc,GCJ02,,\n"
                + "too,few\n";

        var id = imported(table)
                .statusCode(201)
                .body("rows", equalTo(6))
                .body("created", equalTo(1))
                .body("rejected", equalTo(5))
                .extract()
                .jsonPath()
                .getString("id");

        registrar(GAOLING)
                .get("/api/v1/enterprises/" + uscc)
                .then()
                .statusCode(200)
                .body("name", equalTo("好企业"));
        registrar(WHOLE_CITY)
                .header("Accept-Language", "en")
                .get("/api/v1/enterprise-imports/" + id + "/problems")
                .then()
                .body("line", contains(2, 4, 5, 6, 6, 6, 6, 7))
                .body("column", contains("uscc", "area", "uscc", "name", "kind", "latitude", "status", "uscc"))
                .body("[0].code", equalTo("uscc-invalid"))
                .body("[0].value", equalTo("91610117MA6TE0019A"))
                .body("[0].detail", containsString("not a unified social credit code"));
        registrar(WHOLE_CITY)
                .get("/api/v1/enterprise-imports/" + id + "/problems?limit=1")
                .then()
                .body("detail", contains(containsString("统一社会信用代码")));
    }

    @Test
    void numbers_of_persons_in_rejected_rows_are_neither_kept_nor_shown() {
        var id = imported(HEADER + row(uscc, "移位", "13977770005") + row("610117197707070087", "移位", GAOLING))
                .statusCode(201)
                .body("rejected", equalTo(2))
                .extract()
                .jsonPath()
                .getString("id");

        registrar(WHOLE_CITY)
                .get("/api/v1/enterprise-imports/" + id + "/problems")
                .then()
                .body("value", contains("139****0005", "610****0087"));
        assertThat(Database.number("select count(*) from enterprise_import_problem where value ~ '7777000|19770707'"))
                .isZero();
    }

    @Test
    void a_dry_run_says_what_would_happen_and_leaves_the_registry_alone() {
        var known = registered(GAOLING);

        imported(HEADER + row(known, "改名", GAOLING) + row(uscc, "新", GAOLING), key, true, WHOLE_CITY)
                .statusCode(201)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1))
                .body("updated", equalTo(1));

        registrar(GAOLING).get("/api/v1/enterprises/" + uscc).then().statusCode(404);
        registrar(GAOLING).get("/api/v1/enterprises/" + known).then().body("name", equalTo("田纳西化工"));
    }

    @Test
    void the_same_request_sent_twice_is_one_import() {
        var table = HEADER + row(uscc, "好企业", GAOLING);

        var first = imported(table, key, false, WHOLE_CITY).statusCode(201).extract();
        var second = imported(table, key, false, WHOLE_CITY).statusCode(201).extract();

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void the_same_key_for_another_table_is_refused() {
        imported(HEADER + row(uscc, "甲", GAOLING), key, false, WHOLE_CITY).statusCode(201);

        imported(HEADER + row(uscc, "乙", GAOLING), key, false, WHOLE_CITY)
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_table_imported_again_changes_nothing_and_a_corrected_one_what_it_says() {
        imported(HEADER + row(uscc, "甲", GAOLING)).body("created", equalTo(1));

        imported(HEADER + row(uscc, "甲", GAOLING)).body("unchanged", equalTo(1));
        imported(HEADER + row(uscc, "乙", GAOLING)).body("updated", equalTo(1));

        registrar(GAOLING)
                .get("/api/v1/enterprises/" + uscc)
                .then()
                .body("name", equalTo("乙"))
                .header("ETag", "\"1\"");
    }

    @Test
    void a_registrar_enters_enterprises_of_their_areas_only() {
        var foreign = registered(WEIYANG);

        var id = imported(
                        HEADER
                                + row(uscc, "甲", WEIYANG)
                                + row(foreign, "乙", GAOLING)
                                + row(UsccExamples.next(), "丙", GAOLING),
                        key,
                        false,
                        GAOLING)
                .body("created", equalTo(1))
                .body("rejected", equalTo(2))
                .extract()
                .jsonPath()
                .getString("id");

        registrar(GAOLING)
                .get("/api/v1/enterprise-imports/" + id + "/problems")
                .then()
                .body("code", contains("area-not-yours", "registered-elsewhere"));
        registrar(WHOLE_CITY).get("/api/v1/enterprise-imports/" + id).then().statusCode(200);
        registrar(WEIYANG).get("/api/v1/enterprise-imports/" + id).then().statusCode(404);
    }

    @Test
    void only_registrars_import_and_only_with_a_key() {
        inspector(WHOLE_CITY)
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(HEADER.getBytes())
                .post("/api/v1/enterprise-imports")
                .then()
                .statusCode(403);
        registrar(WHOLE_CITY)
                .contentType("text/csv")
                .body(HEADER.getBytes())
                .post("/api/v1/enterprise-imports")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-missing"));
    }

    @Test
    void an_import_without_problems_has_none() {
        var id = imported(HEADER + row(uscc, "甲", GAOLING)).extract().jsonPath().getString("id");

        registrar(WHOLE_CITY)
                .get("/api/v1/enterprise-imports/" + id + "/problems")
                .then()
                .statusCode(200)
                .body("$", empty());
    }
}
