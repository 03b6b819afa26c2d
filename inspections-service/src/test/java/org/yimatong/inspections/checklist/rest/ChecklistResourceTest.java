package org.yimatong.inspections.checklist.rest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.CHECKLISTS;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.draft;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.edition;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.freshKey;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.get;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.putInForce;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.supervisor;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.official;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.SystemActions;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ChecklistResourceTest {

    @Inject
    SystemActions system;

    @Inject
    EntityManager database;

    private final String key = freshKey();

    @Test
    void the_20_major_hidden_dangers_come_in_force() {
        get("major-hidden-danger-20", 1)
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("source", equalTo("安监总管三〔2017〕121号"))
                .body("items", hasSize(20))
                .body("items[4].majorDanger", equalTo("WH-05"))
                .body("items[4].inOrder", equalTo("NO"))
                .body("items[19].legalBasis", endsWith("第20项"));
    }

    @Test
    void an_edition_is_drafted_by_one_person_and_put_in_force_by_another() {
        draft("drafter", key)
                .statusCode(201)
                .header("Location", endsWith(CHECKLISTS + "/" + key + "/editions/1"))
                .body("state", equalTo("DRAFT"))
                .body("enforcer", nullValue());

        putInForce("drafter", key, 1, "\"0\"")
                .statusCode(409)
                .body("type", equalTo("/problems/enforcement-by-drafter"));
        putInForce("enforcer", key, 1, "\"0\"")
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("enforcer", equalTo("enforcer"));
        putInForce("enforcer", key, 1, "\"1\"")
                .statusCode(409)
                .body("type", equalTo("/problems/checklist-step-refused"));
    }

    @Test
    void a_newer_edition_supersedes_the_one_in_force_which_stays_readable() {
        draft("drafter", key).statusCode(201);
        draft("drafter", key).statusCode(201).body("edition", equalTo(2));
        draft("drafter", key).statusCode(201).body("edition", equalTo(3));
        putInForce("enforcer", key, 1, "\"0\"").statusCode(200);
        putInForce("enforcer", key, 3, "\"0\"").statusCode(200);

        get(key, 1).body("state", equalTo("SUPERSEDED")).body("items.key", hasItems("level-gauge", "earthing"));
        putInForce("enforcer", key, 2, "\"0\"")
                .statusCode(409)
                .body("type", equalTo("/problems/newer-edition-in-force"));
    }

    @Test
    void who_decides_says_what_they_have_seen() {
        draft("drafter", key);

        putInForce("enforcer", key, 1, "\"7\"").statusCode(412).body("current.state", equalTo("DRAFT"));
        supervisor("enforcer")
                .put(CHECKLISTS + "/{key}/editions/1/entry-into-force", key)
                .then()
                .statusCode(428);
    }

    @Test
    void only_a_supervisor_of_the_whole_city_puts_one_in_force() {
        draft("drafter", key);

        for (var caller : List.of(official("supervisor", GAOLING), inspectorOf(GAOLING))) {
            caller.header("If-Match", "\"0\"")
                    .put(CHECKLISTS + "/{key}/editions/1/entry-into-force", key)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void checklists_are_asked_for_by_kind_of_enterprise_and_state() {
        draft("drafter", key);

        listed(Map.of("kind", "STORAGE", "limit", "1000"), hasItems(key, "major-hidden-danger-20"));
        listed(Map.of("kind", "FIREWORKS", "limit", "1000"), not(hasItem(key)));
        listed(Map.of("state", "IN_FORCE", "limit", "1000"), not(hasItem(key)));
        listed(Map.of("checklist", key), equalTo(List.of(key)));
    }

    @Test
    void pages_follow_each_other() {
        draft("drafter", key);
        draft("drafter", key);

        var page = supervisor("reader").get(CHECKLISTS + "?limit=1&checklist=" + key);
        page.then().body("edition", equalTo(List.of(2))).body("[0].items", nullValue());
        var next = page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        supervisor("reader").urlEncodingEnabled(false).get(next).then().body("edition", equalTo(List.of(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "items"})
    void what_is_missing_is_named(String member) {
        var edition = edition();
        edition.remove(member);

        draft("drafter", key, edition).statusCode(422).body("errors.pointer", hasItem("/" + member));
    }

    @Test
    void an_item_that_makes_no_sense_is_named() {
        var edition = edition();
        edition.put(
                "items",
                List.of(Map.of("key", "a", "text", "一", "answer", "NUMBER", "required", true, "photoRequired", false)));

        draft("drafter", key, edition)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/items/0/unit"))
                .body("errors[0].code", equalTo("item-unit-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00/editions/1", "/%00/editions/1/items", "/a%20b/editions/1"})
    void a_key_no_checklist_can_have_is_refused(String path) {
        supervisor("reader")
                .urlEncodingEnabled(false)
                .accept("*/*")
                .get(CHECKLISTS + path)
                .then()
                .statusCode(422);
    }

    @Test
    void what_an_edition_says_is_never_rewritten_even_with_sql_of_ones_own() {
        for (var change : List.of("update checklist_edition set items = '[]'", "delete from checklist_edition")) {
            assertThatThrownBy(() -> system.inTransaction(
                            () -> database.createNativeQuery(change).executeUpdate()))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void listed(Map<String, String> query, Matcher<?> keys) {
        inspectorOf(GAOLING)
                .queryParams(query)
                .get(CHECKLISTS)
                .then()
                .statusCode(200)
                .body("checklist", keys);
    }
}
