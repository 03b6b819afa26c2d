package org.yimatong.enterprises.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

/** Tables too large to be taken while the registrar waits. */
@QuarkusTest
@RealServers
class LargeImportTest {

    private static final int ROWS = 2_500;

    private final String key = UUID.randomUUID().toString();
    private final List<String> usccs =
            Stream.generate(UsccExamples::next).distinct().limit(ROWS).toList();

    @Test
    void a_large_table_is_accepted_at_once_and_taken_by_and_by() {
        var accepted = imported(table(GAOLING) + row(usccs.getFirst(), "又", GAOLING), key, false, GAOLING)
                .statusCode(202)
                .body("pending", equalTo(ROWS + 1))
                .header("Location", notNullValue())
                .extract();

        var done = done(accepted.header("Location"));
        assertThat(done.getInt("rows")).isEqualTo(ROWS + 1);
        assertThat(done.getInt("created")).isEqualTo(ROWS);
        assertThat(done.getInt("rejected")).isEqualTo(1);
        registrar(GAOLING)
                .get(accepted.header("Location") + "/problems")
                .then()
                .body("line", contains(ROWS + 2))
                .body("code", contains("uscc-repeated"));
        registrar(GAOLING)
                .get("/api/v1/codes/" + usccs.getLast())
                .then()
                .statusCode(200)
                .body("policyVersion", notNullValue());
        imported(table(GAOLING) + row(usccs.getFirst(), "又", GAOLING), key, false, GAOLING)
                .statusCode(202)
                .body("id", equalTo(done.getString("id")));
    }

    @Test
    void it_is_taken_in_the_name_of_who_brought_it() {
        var location = imported(table(WEIYANG), key, false, GAOLING)
                .statusCode(202)
                .extract()
                .header("Location");

        assertThat(done(location).getInt("rejected")).isEqualTo(ROWS);
        registrar(WHOLE_CITY)
                .get("/api/v1/enterprises/" + usccs.getFirst())
                .then()
                .statusCode(404);
    }

    @Test
    void a_cell_that_the_database_cannot_keep_rejects_its_row_alone() {
        var location = imported(table(GAOLING) + row(UsccExamples.next(), "坏\0名", GAOLING), key, false, GAOLING)
                .statusCode(202)
                .extract()
                .header("Location");

        assertThat(done(location).getInt("created")).isEqualTo(ROWS);
        registrar(GAOLING)
                .get(location + "/problems")
                .then()
                .body("code", contains("text-deceptive"))
                .body("value", contains("坏\uFFFD名"));
    }

    @Test
    void a_table_of_few_but_long_rows_is_taken_in_parts_too() {
        var blanks = " ".repeat(15_000);
        var rows = usccs.stream().limit(200).map(uscc -> row(uscc, "大" + blanks, GAOLING));

        imported(rows.collect(Collectors.joining("", HEADER, "")), key, true, GAOLING)
                .statusCode(202)
                .body("pending", equalTo(200));
    }

    @Test
    void the_history_names_who_brought_the_table() {
        var location = imported(table(GAOLING), key, false, GAOLING)
                .statusCode(202)
                .extract()
                .header("Location");
        done(location);

        registrar(GAOLING)
                .get("/api/v1/enterprises/" + usccs.getLast() + "/history")
                .then()
                .statusCode(200)
                .body("by", contains("registrar of " + GAOLING));
    }

    @Test
    void a_large_table_can_be_tried_out() {
        var location = imported(table(GAOLING), key, true, GAOLING)
                .statusCode(202)
                .extract()
                .header("Location");

        assertThat(done(location).getInt("created")).isEqualTo(ROWS);
        registrar(GAOLING).get("/api/v1/enterprises/" + usccs.getFirst()).then().statusCode(404);
    }

    @Test
    void a_large_table_that_cannot_be_read_to_its_end_is_refused_whole() {
        imported(table(GAOLING) + "\"x", key, false, GAOLING)
                .statusCode(422)
                .body("errors.code", contains("csv-malformed"));

        registrar(GAOLING).get("/api/v1/enterprises/" + usccs.getFirst()).then().statusCode(404);
    }

    private String table(String area) {
        return usccs.stream().map(uscc -> row(uscc, "大表企业", area)).collect(Collectors.joining("", HEADER, ""));
    }

    private static JsonPath done(String location) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> registrar(GAOLING)
                                .get(location)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        seen -> seen.getInt("pending") == 0);
    }
}
