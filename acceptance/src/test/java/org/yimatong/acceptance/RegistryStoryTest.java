package org.yimatong.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.dealer;
import static org.yimatong.acceptance.client.Enterprises.path;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.Api;
import org.yimatong.acceptance.client.Enterprises;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** A registrar's table, good and bad rows, and what becomes of two entries that are one enterprise. */
@Order(110)
@DisplayName("The story of the registry")
@Concerns({Part.ENTERPRISES, Part.GATEWAY})
class RegistryStoryTest {

    private static final String KEPT = Enterprises.FREE_CODES.get(0);
    private static final String DOUBLE = Enterprises.FREE_CODES.get(1);
    private static final String IMPORTS = "/api/v1/enterprise-imports";
    private static final String TABLE = """
            uscc,name,kind,industry,area,address,longitude,latitude,datum,scale,status
            %s,西安玉璋峪化工贸易有限公司,OPERATION,F5169,610103,陕西省西安市碑林区友谊西路9号,108.94,34.24,CGCS2000,MICRO,OPERATING
            91610103MA6T90011X,西安错码贸易有限公司,OPERATION,F5169,610103,,,,,MICRO,OPERATING
            %s,西安玉璋峪化工有限公司,OPERATION,F5169,610103,陕西省西安市碑林区友谊西路9号,108.94,34.24,CGCS2000,MICRO,OPERATING
            91610103MA6T90038D,西安无区贸易有限公司,OPERATION,F5169,999999,,,,,MICRO,OPERATING
            """.formatted(KEPT, DOUBLE);

    private final Api registrar;

    RegistryStoryTest(Suite suite) {
        registrar = new People(suite.addresses()).registrar();
    }

    @Test
    @Order(1)
    void a_dry_run_tells_what_would_come_of_a_table_and_enters_nothing() {
        var done = registrar.postCsv(IMPORTS + "?dryRun=true", TABLE).requireStatus(201);

        assertThat(countsOf(done)).containsExactly(4, 2, 2);
        registrar.get(path(KEPT)).requireStatus(404);
    }

    @Test
    @Order(2)
    void the_good_rows_are_entered_and_each_bad_one_is_on_a_list_to_work_through() {
        var done = registrar.postCsv(IMPORTS, TABLE).requireStatus(201);

        assertThat(countsOf(done)).containsExactly(4, 2, 2);
        var problems = IMPORTS + "/" + done.json().path("id").asText() + "/problems";
        assertThat(registrar.all(problems))
                .extracting(problem -> problem.path("line").asInt() + " "
                        + problem.path("column").asText())
                .containsExactly("3 uscc", "5 area");
        var list = registrar.download(problems, "text/csv").requireStatus(200);
        assertThat(list.header("Content-Disposition")).contains("problems.csv");
        assertThat(list.text().lines()).hasSize(3).anyMatch(line -> line.contains("91610103MA6T90011X"));
    }

    @Test
    @Order(3)
    void any_two_signs_of_the_name_find_it() {
        assertThat(found("璋峪")).containsExactlyInAnyOrder(KEPT, DOUBLE);
        assertThat(found("玉璋峪化工贸易")).containsExactly(KEPT);
        assertThat(found("错码")).isEmpty();
    }

    @Test
    @Order(4)
    void a_new_name_leaves_the_old_one_on_record_with_who_changed_it() {
        var before = registrar.get(path(KEPT)).requireStatus(200);
        registrar
                .put(path(KEPT), dealer(KEPT, "西安玉璋峪新材料有限公司"), before.header("ETag"))
                .requireStatus(200);

        var steps = registrar.all(path(KEPT) + "/history");
        assertThat(steps)
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.path("by").asText()).isNotBlank());
        assertThat(steps.getFirst().path("changes").toString()).contains("贸易", "新材料");
        assertThat(found("玉璋峪化工贸易")).isEmpty();
    }

    @Test
    @Order(5)
    void the_dossier_shows_today_what_it_did_not_hold_yesterday() {
        var today = registrar.get(path(KEPT) + "/dossier").requireStatus(200).json();
        var yesterday =
                registrar.get(path(KEPT) + "/dossier?asOf=" + FieldDay.today().minusDays(1));

        assertThat(today.at("/records/0/state").toString()).contains("新材料");
        yesterday.requireStatus(404);
    }

    @Test
    @Order(6)
    void of_two_entries_that_are_one_enterprise_one_goes_on() {
        var before = Instant.now();
        registrar
                .post("/api/v1/enterprise-merges", words("kept", KEPT, "merged", DOUBLE, "reason", "同一企业以两个代码登记"))
                .requireStatus(201);

        var merged = registrar.get(path(DOUBLE)).requireStatus(200).json();
        assertThat(merged.path("status").asText()).isEqualTo("CLOSED");
        assertThat(merged.path("mergedInto").asText()).isEqualTo(KEPT);
        registrar.get("/api/v1/codes/%s?asOf=%s".formatted(DOUBLE, before)).requireStatus(200);
        assertThat(registrar
                        .post("/api/v1/enterprise-merges", words("kept", DOUBLE, "merged", KEPT, "reason", "反向合并"))
                        .requireStatus(409)
                        .isProblem())
                .isTrue();
    }

    private List<String> found(String partOfName) {
        return registrar.all("/api/v1/enterprises?name=" + URLEncoder.encode(partOfName, UTF_8)).stream()
                .map(enterprise -> enterprise.path("uscc").asText())
                .toList();
    }

    private static List<Integer> countsOf(Answer done) {
        JsonNode tally = done.json();
        return List.of(
                tally.path("rows").asInt(),
                tally.path("created").asInt(),
                tally.path("rejected").asInt());
    }
}
