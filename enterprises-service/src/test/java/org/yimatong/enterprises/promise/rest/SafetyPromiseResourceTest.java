package org.yimatong.enterprises.promise.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.promise.PromiseExamples.aDayWith;
import static org.yimatong.enterprises.promise.PromiseExamples.aQuietDay;
import static org.yimatong.enterprises.promise.Promising.at;
import static org.yimatong.enterprises.promise.Promising.json;
import static org.yimatong.enterprises.promise.Promising.promised;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Announcements;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.promise.DailyRisk;
import org.yimatong.events.codes.v1.CodeEvent;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class SafetyPromiseResourceTest {

    @Inject
    SettableClock clock;

    private String uscc;
    private final LocalDate monday = LocalDate.now().plusYears(1);

    @BeforeEach
    void mondayAtSeven() {
        uscc = registered(GAOLING);
        clock.set(at(monday, "07:00"));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void every_version_of_a_promise_is_kept_and_a_correction_after_the_deadline_is_late() {
        promised(uscc, monday).statusCode(201).header("ETag", "\"1\"").body("stated.units.running", equalTo(3));
        var corrected = aDayWith(DailyRisk.GENERAL, false);
        promised(uscc, monday, corrected, null).statusCode(428);
        promised(uscc, monday, corrected, "\"1\"").statusCode(200).body("late", equalTo(false));

        clock.set(at(monday, "10:00"));
        promised(uscc, monday, aDayWith(DailyRisk.HIGH, true), "\"1\"")
                .statusCode(412)
                .body("current.version", equalTo(2));
        promised(uscc, monday, aDayWith(DailyRisk.HIGH, true), "\"2\"")
                .statusCode(200)
                .body("state", equalTo("GIVEN"))
                .body("late", equalTo(true));

        inspector(GAOLING)
                .get("/api/v1/enterprises/%s/promises/%s/versions".formatted(uscc, monday))
                .then()
                .body("stated.riskGrade", contains("HIGH", "GENERAL", "LOW"));
        inspector(GAOLING)
                .get("/api/v1/enterprises/%s/promises".formatted(uscc))
                .then()
                .body("version", contains(3));
    }

    @Test
    void the_same_promise_sent_again_stays_one() {
        promised(uscc, monday).statusCode(201);

        promised(uscc, monday).statusCode(200).body("version", equalTo(1));
    }

    @Test
    void a_promise_that_contradicts_itself_is_refused_at_each_place() {
        promised(uscc, monday, json(aDayWith(DailyRisk.LOW, true)).replace("\"total\":4", "\"total\":5"), null)
                .statusCode(422)
                .body("errors.pointer", contains("/units/total", "/riskGrade"));
        promised(uscc, monday, json(aQuietDay()).replace("\"LIFTING\":0", "\"LIFTING\":-1"), null)
                .statusCode(422)
                .body("errors.pointer", contains("/operations/LIFTING"));
        promised(uscc, monday, json(aQuietDay()).replace("\"running\":3,", ""), null)
                .statusCode(422)
                .body("errors.pointer", contains("/units/running"));
        promised(uscc, monday, json(aQuietDay()).replace("\"running\":3,", "\"running\":3,\"walking\":1,"), null)
                .statusCode(422)
                .body("errors.pointer", contains("/units/walking"));
    }

    @Test
    void a_promise_may_not_deny_a_major_finding() {
        send(majorFinding(uscc, UUID.randomUUID()));
        awaitStatus(uscc, "RED");

        promised(uscc, monday)
                .statusCode(409)
                .body("type", equalTo("/problems/promise-denies-major-finding"))
                .body("errors[0].pointer", equalTo("/majorHiddenDanger"));
        promised(uscc, monday, aDayWith(DailyRisk.HIGH, true), null).statusCode(201);
    }

    @Test
    void an_enterprise_without_the_duty_is_not_coloured_by_promises() {
        clock.set(at(monday, "11:00"));

        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        assertThat(code(uscc).getList("inputs")).isEmpty();
        promised(uscc, monday).statusCode(201);
        assertThat(code(uscc).getList("inputs")).isEmpty();
    }

    @Test
    void the_public_learns_of_the_newest_promise_without_a_name() {
        String givenAt = promised(uscc, monday).statusCode(201).extract().path("firstGivenAt");

        var expected = new PublicPromise(monday, Instant.parse(givenAt), "LOW", "PRINCIPAL");
        await().untilAsserted(() -> assertThat(Announcements.of(uscc, "codes.v1", CodeEvent.class))
                .last()
                .extracting(event -> ((CodeChanged) event).promise())
                .isEqualTo(expected));
        assertThat(Announcements.records("codes.v1"))
                .noneMatch(record -> record.value().contains("王建国"));
    }

    @Test
    void only_its_own_people_promise_for_an_enterprise_and_only_its_officials_see_it() {
        promised(uscc, monday).statusCode(201);
        var address = "/api/v1/enterprises/%s/promises/%s".formatted(uscc, monday);

        enterprise(registered(GAOLING))
                .contentType("application/json")
                .body(json(aQuietDay()))
                .put(address)
                .then()
                .statusCode(404);
        registrar(GAOLING)
                .contentType("application/json")
                .body(json(aQuietDay()))
                .put(address)
                .then()
                .statusCode(403);
        inspector(WEIYANG).get(address).then().statusCode(404);
        inspector(WEIYANG)
                .get("/api/v1/enterprises/%s/promises".formatted(uscc))
                .then()
                .statusCode(404);
        inspector(GAOLING).get(address).then().statusCode(200).body("givenBy", equalTo("of " + uscc));
        inspector(GAOLING)
                .get("/api/v1/enterprises/%s/promises/%s/versions".formatted(uscc, monday.minusDays(1)))
                .then()
                .body("$", empty());
    }
}
