package org.yimatong.enterprises.promise.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.promise.Promising.at;
import static org.yimatong.enterprises.promise.Promising.promised;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Callers;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

/** The morning list. Its area is used by no other test that imposes duties. */
@QuarkusTest
@RealServers
class PromisesOfDayResourceTest {

    private static final String AREA = "XA-K07";

    private static final AtomicInteger WEEKS = new AtomicInteger();

    @Inject
    SettableClock clock;

    private String given;
    private String late;
    private String missing;

    /** Each test has one of its own: what was owed stays in the list of its day. */
    private final LocalDate monday = LocalDate.now().plusYears(2).plusWeeks(10L * WEEKS.getAndIncrement());

    @BeforeEach
    void allOfThemOweAPromise() {
        given = registered(AREA);
        late = registered(AREA);
        missing = registered(AREA);
        clock.set(at(monday, "07:00"));
        Stream.of(given, late, missing).forEach(this::owes);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void the_list_tells_who_is_awaited_before_the_deadline_and_who_is_missing_after_it() {
        promised(given, monday).statusCode(201);
        rows("state=AWAITED").body("uscc", hasItem(missing)).body("uscc", not(hasItem(given)));
        rows("state=MISSING").body("$", empty());

        clock.set(at(monday, "10:00"));
        promised(late, monday).statusCode(201);

        row("GIVEN", given).body("[0].riskGrade", equalTo("LOW"));
        row("LATE", late).body("[0].givenAt", notNullValue());
        row("MISSING", missing).body("[0].name", equalTo("田纳西化工"));
        inspector(AREA)
                .get("/api/v1/promises/counts?day=" + monday)
                .then()
                .statusCode(200)
                .body("deadline", equalTo(at(monday, "10:00").toString()))
                .body("given", equalTo(1))
                .body("late", equalTo(1))
                .body("missing", equalTo(1))
                .body("awaited", equalTo(0));
        stopOwing();
    }

    @Test
    void a_day_that_is_past_stays_as_it_was_whatever_becomes_of_the_duty() {
        promised(given, monday).statusCode(201);
        clock.set(at(monday, "11:00"));

        stopOwing();

        row("GIVEN", given);
        rows("state=MISSING").body("uscc", containsInAnyOrder(late, missing));
        clock.set(at(monday.plusDays(1), "11:00"));
        rows("state=MISSING").body("uscc", containsInAnyOrder(late, missing));
        inspector(AREA).get("/api/v1/promises?day=" + monday.plusDays(1)).then().body("$", empty());
    }

    @Test
    void the_list_is_paged_and_shows_no_other_area() {
        var sorted = Stream.of(given, late, missing).sorted().toList();
        var page = rows("limit=2").body("uscc", contains(sorted.get(0), sorted.get(1)));
        var link = page.extract().header("Link");

        inspector(AREA)
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("uscc", contains(sorted.get(2)));
        inspector(Callers.WEIYANG).get("/api/v1/promises?day=" + monday).then().body("uscc", not(hasItem(given)));
        rows("area=" + Callers.GAOLING).body("$", empty());
        enterprise(given).get("/api/v1/promises").then().statusCode(403);
        inspector(AREA).get("/api/v1/promises?day=yesterday").then().statusCode(422);
        stopOwing();
    }

    /** The next test has three of its own. */
    private void stopOwing() {
        Stream.of(given, late, missing)
                .forEach(uscc -> registrar(AREA)
                        .contentType("application/json")
                        .header("If-Match", "\"0\"")
                        .body("{\"from\":\"%s\",\"until\":\"%s\"}".formatted(monday.plusDays(40), monday.plusDays(40)))
                        .put("/api/v1/enterprises/%s/promise-duty".formatted(uscc))
                        .then()
                        .statusCode(200));
    }

    private void owes(String uscc) {
        registrar(AREA)
                .contentType("application/json")
                .body("{\"from\":\"%s\"}".formatted(monday))
                .put("/api/v1/enterprises/%s/promise-duty".formatted(uscc))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse row(String state, String uscc) {
        return rows("state=" + state).body("uscc", contains(uscc));
    }

    private ValidatableResponse rows(String filter) {
        return inspector(AREA)
                .get("/api/v1/promises?day=%s&%s".formatted(monday, filter))
                .then()
                .statusCode(200);
    }
}
