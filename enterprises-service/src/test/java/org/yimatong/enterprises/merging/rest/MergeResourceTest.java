package org.yimatong.enterprises.merging.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.Registry.row;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.EventExamples.closed;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.enterprise.rest.Entries.entry;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;
import static org.yimatong.enterprises.enterprise.rest.Entries.put;
import static org.yimatong.enterprises.group.rest.Members.enter;
import static org.yimatong.enterprises.group.rest.Members.entered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class MergeResourceTest {

    private static final LocalDate TODAY = LocalDate.now(LegalCalendar.ZONE);

    @Inject
    SettableClock clock;

    private String kept;
    private String merged;

    @BeforeEach
    void anEnterpriseEnteredTwice() {
        kept = registered(GAOLING);
        merged = registered(WEIYANG);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void the_merged_entry_is_closed_and_points_to_the_kept_one() {
        merge().statusCode(201)
                .header("Location", "/api/v1/enterprises/" + merged)
                .body("kept", equalTo(kept));

        inspector(WEIYANG)
                .get("/api/v1/enterprises/" + merged)
                .then()
                .statusCode(200)
                .body("mergedInto", equalTo(kept))
                .body("status", equalTo("CLOSED"))
                .body("statusReason", equalTo("MERGED"))
                .body("statusNote", equalTo("换发营业执照"));
        merge().statusCode(409)
                .body("type", equalTo("/problems/enterprise-merged"))
                .body("mergedInto", equalTo(kept));
    }

    @Test
    void nothing_that_stands_is_lost_by_merging() {
        var finding = UUID.randomUUID();
        send(majorFinding(merged, finding));
        awaitStatus(merged, "RED");

        merge().statusCode(409)
                .body("type", equalTo("/problems/facts-stand-against-merged"))
                .body("facts.id", contains(finding.toString()))
                .body("facts.kind", contains("FINDING"));

        send(closed(merged, finding, 2));
        awaitStatus(merged, "GREEN");
        merge().statusCode(201);
    }

    @Test
    void the_kept_one_takes_the_merged_ones_place_in_its_groups() {
        entered("joint-punishment", merged);
        entered("key-supply", merged);
        entered("key-supply", kept);

        merge().statusCode(201);

        groupsOf(kept).body("group", contains("joint-punishment", "key-supply"));
        groupsOf(merged).body("group", empty());
    }

    @Test
    void the_longer_punishment_is_the_one_that_lasts() {
        punished("joint-punishment", kept, TODAY, TODAY.plusDays(9), "一号决定");
        punished("joint-punishment", merged, TODAY.minusDays(5), null, "二号决定");

        merge().statusCode(201);

        groupsOf(kept)
                .body("from", contains(TODAY.minusDays(5).toString()))
                .body("until", contains(nullValue()))
                .body("reason", contains("一号决定；二号决定"));
    }

    @Test
    void a_punishment_to_come_is_handed_over_too() {
        punished("joint-punishment", merged, TODAY.plusDays(30), TODAY.plusDays(60), "二号决定");

        merge().statusCode(201);

        clock.set(LegalCalendar.endOf(TODAY.plusDays(30)));
        groupsOf(kept).body("group", contains("joint-punishment"));
        groupsOf(merged).body("group", empty());
    }

    @Test
    void a_punishment_that_the_kept_one_has_before_it_stays() {
        punished("joint-punishment", kept, TODAY.plusDays(30), TODAY.plusDays(60), "一号决定");
        punished("joint-punishment", merged, TODAY, TODAY.plusDays(3), "二号决定");

        merge().statusCode(201);

        groupsOf(kept).body("from", contains(TODAY.toString()));
        clock.set(LegalCalendar.endOf(TODAY.plusDays(59)));
        groupsOf(kept).body("group", contains("joint-punishment"));
    }

    @Test
    void a_punishment_that_is_over_is_not_handed_over() {
        punished("joint-punishment", merged, TODAY.minusDays(30), TODAY.minusDays(1), "二号决定");

        merge().statusCode(201);

        groupsOf(kept).body("group", empty());
    }

    @Test
    void a_merged_entry_lives_on_in_the_other_only() {
        merge().statusCode(201);

        enter(registrar(WEIYANG), "key-supply", merged, "{\"reason\": \"列入\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/enterprise-merged"));
        put(registrar(WEIYANG), merged, 1, entry(merged, "另一名称", WEIYANG))
                .statusCode(409)
                .body("type", equalTo("/problems/enterprise-merged"))
                .body("mergedInto", equalTo(kept));
        var tableRow = row(merged, "另一名称", "OTHER", WEIYANG, "CLOSED");
        var imported = imported(HEADER + tableRow).statusCode(201).body("rejected", equalTo(1));
        registrar(WHOLE_CITY)
                .get(imported.extract().header("Location") + "/problems")
                .then()
                .body("code", contains("enterprise-merged"))
                .body("column", contains("uscc"));
    }

    @Test
    void it_takes_a_registrar_of_both_areas() {
        merge(registrar(GAOLING), kept, merged)
                .statusCode(422)
                .body("errors.pointer", contains("/merged"))
                .body("errors.code", contains("enterprise-unknown"));
        merge(registrar(WEIYANG), kept, merged).statusCode(422).body("errors.pointer", contains("/kept"));
        merge(inspector(GAOLING, WEIYANG), kept, merged).statusCode(403);
        merge(registrar(GAOLING), kept, kept).statusCode(422).body("errors.code", contains("merged-with-itself"));
        merge(registrar(GAOLING), "x", kept).statusCode(422).body("errors.code", contains("uscc-invalid"));
    }

    private ValidatableResponse merge() {
        return merge(registrar(GAOLING, WEIYANG), kept, merged);
    }

    private static ValidatableResponse merge(
            io.restassured.specification.RequestSpecification caller, String kept, String merged) {
        return post(caller, "/api/v1/enterprise-merges", """
                {"kept": "%s", "merged": "%s", "reason": "换发营业执照"}""".formatted(kept, merged));
    }

    private static void punished(String group, String uscc, LocalDate from, @Nullable LocalDate until, String reason) {
        var last = until == null ? "null" : "\"" + until + "\"";
        enter(registrar(GAOLING, WEIYANG), group, uscc, """
                {"from": "%s", "until": %s, "reason": "%s"}""".formatted(from, last, reason))
                .statusCode(200);
    }

    private static ValidatableResponse groupsOf(String uscc) {
        return inspector(GAOLING, WEIYANG)
                .get("/api/v1/enterprises/" + uscc + "/groups")
                .then();
    }
}
