package org.yimatong.enterprises.dossier.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.enterprise.rest.Entries.entry;
import static org.yimatong.enterprises.enterprise.rest.Entries.put;
import static org.yimatong.enterprises.enterprise.rest.Entries.register;
import static org.yimatong.enterprises.group.rest.Members.entered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class DossierResourceTest {

    private static final LocalDate TODAY = LocalDate.now(LegalCalendar.ZONE);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Inject
    SettableClock clock;

    private final String uscc = UsccExamples.next();

    @BeforeEach
    void anEnterprise() {
        register(registrar(GAOLING), entry(uscc, "田纳西化工", GAOLING)).statusCode(201);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void the_history_tells_who_changed_what_newest_first() {
        put(registrar(GAOLING), uscc, 0, entry(uscc, "泾渭化工", GAOLING));
        entered("key-supply", uscc);

        history("")
                .statusCode(200)
                .body("type", contains("group-membership", "enterprise", "enterprise"))
                .body("action", contains("group-entered", "enterprise-changed", "enterprise-registered"))
                .body("[1].by", equalTo("registrar of " + GAOLING))
                .body("[1].version", equalTo(1))
                .body("[1].changes.field", contains("/formerNames", "/name"))
                .body("[1].changes[1].before", equalTo("田纳西化工"))
                .body("[1].changes[1].after", equalTo("泾渭化工"))
                .body("[2].changes.find { it.field == '/status' }.before", nullValue())
                .body("[2].changes.find { it.field == '/status' }.after", equalTo("OPERATING"));
    }

    @Test
    void the_history_is_paged() {
        put(registrar(GAOLING), uscc, 0, entry(uscc, "泾渭化工", GAOLING));

        var link = history("?limit=1")
                .body("action", contains("enterprise-changed"))
                .extract()
                .header("Link");
        inspector(GAOLING)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("action", contains("enterprise-registered"))
                .body("[0].changes.find { it.field == '/name' }.before", nullValue());
        history("?cursor=bm9uc2Vuc2U").statusCode(400);
    }

    @Test
    void the_dossier_shows_every_record_as_the_day_left_it() {
        send(majorFinding(uscc, UUID.randomUUID()));
        awaitStatus(uscc, "RED");
        clock.set(LegalCalendar.endOf(TODAY));
        put(registrar(GAOLING), uscc, 0, entry(uscc, "泾渭化工", GAOLING));
        entered("key-supply", uscc);

        dossier("?asOf=" + TODAY)
                .body("at", equalTo(LegalCalendar.endOf(TODAY).toString()))
                .body("records.type", contains("enterprise"))
                .body("records[0].state.name", equalTo("田纳西化工"))
                .body("code.status", equalTo("RED"))
                .body("code.reasons", contains("major-finding-open"));
        dossier("?asOf=" + TOMORROW)
                .body("records.type", contains("enterprise", "group-membership"))
                .body("records[0].state.name", equalTo("泾渭化工"))
                .body("records[0].version", equalTo(1))
                .body("records[1].state.group", equalTo("key-supply"))
                .body("records[1].by", equalTo("registrar of 610100"));
        dossier("").body("records[0].state.name", equalTo("泾渭化工"));
    }

    @Test
    void a_day_before_the_registration_or_to_come_has_no_dossier() {
        dossier("?asOf=" + TODAY.minusDays(1)).statusCode(404);
        dossier("?asOf=" + TOMORROW).statusCode(422).body("errors.code", contains("day-in-future"));
        dossier("?asOf=yesterday").statusCode(422).body("errors.code", contains("day-malformed"));
    }

    @Test
    void a_foreign_dossier_looks_like_none() {
        for (var path : new String[] {"history", "dossier"}) {
            var address = "/api/v1/enterprises/" + uscc + "/" + path;
            enterprise(uscc).get(address).then().statusCode(200);
            enterprise(UsccExamples.next()).get(address).then().statusCode(404);
            inspector(WEIYANG).get(address).then().statusCode(404);
        }
    }

    private ValidatableResponse history(String query) {
        return inspector(GAOLING)
                .get("/api/v1/enterprises/" + uscc + "/history" + query)
                .then();
    }

    private ValidatableResponse dossier(String query) {
        return inspector(GAOLING)
                .get("/api/v1/enterprises/" + uscc + "/dossier" + query)
                .then();
    }
}
