package org.yimatong.enterprises.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.EventExamples.generalFinding;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.policy.PolicyDocuments.draft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CodeReviewTest {

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String database;

    @Test
    void a_trial_lists_each_code_that_would_change_and_why_and_changes_none() {
        var affected = registered(GAOLING);
        var elsewhere = registered(WEIYANG);
        var untouched = registered(GAOLING);
        for (var uscc : new String[] {affected, elsewhere}) {
            send(generalFinding(uscc, UUID.randomUUID(), LocalDate.now().plusYears(60)));
            await().untilAsserted(() -> assertThat(code(uscc).getList("inputs")).hasSize(1));
        }
        var version = draft();

        var trial = posted("supervisor", "/api/v1/code-policies/" + version + "/trials")
                .statusCode(201)
                .body("policyVersion", equalTo(version))
                .body("transitions.findAll { it.from == 'GREEN' && it.to == 'YELLOW' }.area", hasItem(GAOLING))
                .extract()
                .header("Location");

        changes(trial, GAOLING)
                .body("uscc", hasItem(affected))
                .body("uscc", not(hasItem(elsewhere)))
                .body("uscc", not(hasItem(untouched)))
                .body("find { it.uscc == '%s' }.reasonsBefore".formatted(affected), equalTo(java.util.List.of()))
                .body("find { it.uscc == '%s' }.reasonsAfter.code".formatted(affected), contains("finding-open"));
        changes(trial, WEIYANG).body("uscc", hasItem(elsewhere));
        assertThat(code(affected).getString("status")).isEqualTo("GREEN");
    }

    @Test
    void a_trial_is_not_for_who_answers_for_a_part_of_the_city() {
        var version = draft();
        var trial = posted("supervisor", "/api/v1/code-policies/" + version + "/trials")
                .extract()
                .header("Location");

        official("supervisor", GAOLING)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/code-policies/" + version + "/trials")
                .then()
                .statusCode(403);
        official("supervisor", GAOLING).get(trial).then().statusCode(404);
        posted("supervisor", "/api/v1/code-policies/9999/trials").statusCode(404);
    }

    @Test
    void a_recomputation_finds_a_code_that_shows_something_else_than_its_facts_say() throws SQLException {
        var right = registered(GAOLING);
        var wrong = registered(GAOLING);
        for (var uscc : new String[] {right, wrong}) {
            send(majorFinding(uscc, UUID.randomUUID()));
            awaitStatus(uscc, "RED");
        }
        sql("update code set status = 'GREEN', reasons = '[]' where uscc = '" + wrong + "'");

        var found = posted("administrator", "/api/v1/code-recomputations")
                .statusCode(201)
                .extract();

        assertThat(differences(found.header("Location")))
                .doesNotContainKey(right)
                .hasEntrySatisfying(
                        wrong,
                        difference -> assertThat(difference)
                                .containsEntry("from", "GREEN")
                                .containsEntry("to", "RED"));
        assertThat(code(wrong).getString("status")).as("reported, not repaired").isEqualTo("GREEN");
        official("administrator", WHOLE_CITY)
                .get("/api/v1/code-recomputations?limit=1")
                .then()
                .body("id", contains((String) found.path("id")))
                .body("[0]", not(hasKey("transitions")));
        sql("update code set status = 'RED' where uscc = '" + wrong + "'");
    }

    /** All that were found, by USCC: tests that move the clock leave codes behind that are ahead of the time. */
    private static Map<String, Map<String, Object>> differences(String review) {
        var found = new HashMap<String, Map<String, Object>>();
        var next = Optional.of(review + "/differences?limit=1000");
        while (next.isPresent()) {
            var page = official("administrator", WHOLE_CITY)
                    .get(next.get())
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<Map<String, Object>>>path("$")
                    .forEach(difference -> found.put((String) difference.get("uscc"), difference));
            next = Optional.ofNullable(page.header("Link")).map(link -> link.substring(1, link.indexOf('>')));
        }
        return found;
    }

    private static ValidatableResponse posted(String role, String path) {
        return official(role, WHOLE_CITY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path)
                .then();
    }

    private static ValidatableResponse changes(String trial, String area) {
        return official("supervisor", WHOLE_CITY)
                .get(trial + "/changes?limit=1000&from=GREEN&to=YELLOW&area=" + area)
                .then()
                .statusCode(200);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var update = connection.createStatement()) {
            update.execute(statement);
        }
    }
}
