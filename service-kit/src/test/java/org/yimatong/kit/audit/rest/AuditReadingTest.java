package org.yimatong.kit.audit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.thing.Callers;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class AuditReadingTest {

    private static final String RECORD = "/thing-audit-entries";

    @Inject
    Audit audit;

    private final String area = "A" + UUID.randomUUID();
    private final String elsewhere = "A" + UUID.randomUUID();

    @BeforeEach
    void two_things_were_added_here_and_one_elsewhere() {
        add(area, "U1AAAAAAAAAAAAAAAA", "first");
        add(area, "U2AAAAAAAAAAAAAAAA", "second");
        add(elsewhere, "U1AAAAAAAAAAAAAAAA", "third");
    }

    @Test
    void a_supervisor_reads_who_changed_what_in_their_area_latest_first() {
        supervisorOf(area)
                .get(RECORD)
                .then()
                .statusCode(200)
                .body("uscc", contains("U2AAAAAAAAAAAAAAAA", "U1AAAAAAAAAAAAAAAA"))
                .body("[0].action", equalTo("added"))
                .body("[0].thingType", equalTo("thing"))
                .body("[0].actor", notNullValue())
                .body("[0].requestId", notNullValue())
                .body("[0].details.size()", equalTo(0));
    }

    @Test
    void what_belongs_to_no_enterprise_is_not_everybodys() {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record("adopted", new AuditedThing("policy", "1", "", ""), Map.of()));

        supervisorOf(area).get(RECORD).then().statusCode(200).body("uscc", not(hasItem("")));
    }

    @Test
    void a_supervisor_asks_for_one_enterprise() {
        supervisorOf(area, elsewhere)
                .get(RECORD + "?uscc=U1AAAAAAAAAAAAAAAA&action=added&thingType=thing")
                .then()
                .statusCode(200)
                .body("area", containsInAnyOrder(area, elsewhere));
    }

    @Test
    void a_supervisor_asks_for_a_time_in_which_nothing_happened() {
        supervisorOf(area)
                .get(RECORD + "?until=2026-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("$", empty());
    }

    @Test
    void the_record_is_read_page_by_page_without_repetition() {
        var first = supervisorOf(area).get(RECORD + "?limit=1").then().statusCode(200);
        var next = first.body("$", hasSize(1)).extract().header("Link").replaceAll("<([^>]*)>.*", "$1");

        supervisorOf(area)
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("uscc", contains("U1AAAAAAAAAAAAAAAA"));
    }

    @Test
    void nobody_but_a_supervisor_reads_the_record() {
        Callers.keeperOf(area).get(RECORD).then().statusCode(403);
        Callers.keeperOf(area).get(RECORD + "/head").then().statusCode(403);
        given().get(RECORD).then().statusCode(401);
    }

    @Test
    void a_supervisor_takes_the_head_of_the_chain_home() {
        await().untilAsserted(() -> {
            var head = supervisorOf(area)
                    .get(RECORD + "/head")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(head.getLong("position")).isGreaterThanOrEqualTo(3);
            assertThat(head.getString("hash")).matches("[0-9a-f]{64}");
        });
    }

    private static void add(String area, String uscc, String name) {
        Callers.keeperOf(area)
                .header("Idempotency-Key", Callers.newKey())
                .body(Callers.thing(area, uscc, name, 1))
                .post("/things")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification supervisorOf(String... areas) {
        return given().auth().oauth2(Tokens.of("supervisor").areas(areas).sign());
    }
}
