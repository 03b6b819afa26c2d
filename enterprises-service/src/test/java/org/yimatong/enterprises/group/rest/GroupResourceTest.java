package org.yimatong.enterprises.group.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;
import static org.yimatong.enterprises.group.rest.Members.address;
import static org.yimatong.enterprises.group.rest.Members.enter;
import static org.yimatong.enterprises.group.rest.Members.entered;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class GroupResourceTest {

    private static final LocalDate TODAY = LocalDate.now(LegalCalendar.ZONE);

    @Inject
    SettableClock clock;

    private final String group = "g" + UUID.randomUUID();
    private String uscc;

    @BeforeEach
    void aGroupAndAnEnterprise() {
        uscc = registered(GAOLING);
        post(registrar(GAOLING), "/api/v1/enterprise-groups", newGroup()).statusCode(201);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void the_bureaus_groups_are_there_and_others_can_be_set_up_once() {
        inspector(GAOLING)
                .get("/api/v1/enterprise-groups")
                .then()
                .body("key", hasItems("incentive", "joint-punishment", "key-supply", group));
        inspector(GAOLING)
                .get("/api/v1/enterprise-groups/key-supply")
                .then()
                .body("nameZh", equalTo("保供企业名单"))
                .body("disclosed", equalTo(false));
        post(registrar(GAOLING), "/api/v1/enterprise-groups", newGroup())
                .statusCode(409)
                .body("type", equalTo("/problems/group-key-taken"));
        post(inspector(GAOLING), "/api/v1/enterprise-groups", newGroup()).statusCode(403);
    }

    @Test
    void a_member_is_listed_by_its_group_and_a_group_by_its_member() {
        var foreign = registered(WEIYANG);
        entered(group, uscc);
        entered(group, foreign);

        inspector(GAOLING)
                .get("/api/v1/enterprise-groups/" + group + "/members")
                .then()
                .body("uscc", contains(uscc))
                .body("from", contains(TODAY.toString()))
                .body("reason", contains("陕应急〔2026〕7号"));
        enterprise(uscc).get("/api/v1/enterprises/" + uscc + "/groups").then().body("group", contains(group));
        inspector(GAOLING)
                .get("/api/v1/enterprises/" + foreign + "/groups")
                .then()
                .statusCode(404);
    }

    @Test
    void who_leaves_is_a_member_no_longer_and_may_enter_again() {
        entered(group, uscc);

        leave(0).statusCode(200).body("leftOn", equalTo(TODAY.toString())).body("leavingReason", equalTo("移出"));
        members(empty());
        leave(1).statusCode(409).body("type", equalTo("/problems/no-member"));
        enter(registrar(GAOLING), group, uscc, "{\"reason\": \"再次列入\"}").body("version", equalTo(2));
        members(contains(uscc));
    }

    @Test
    void another_term_is_based_on_what_was_seen() {
        entered(group, uscc);
        var term = "{\"until\": \"%s\", \"reason\": \"延期\"}".formatted(TODAY.plusDays(1));

        enter(registrar(GAOLING), group, uscc, term).statusCode(428);
        enter(registrar(GAOLING).header("If-Match", "\"7\""), group, uscc, term)
                .statusCode(412)
                .body("current.version", equalTo(0));
        enter(registrar(GAOLING).header("If-Match", "\"0\""), group, uscc, term).statusCode(200);
    }

    @Test
    void a_membership_ends_by_itself_after_its_last_day() {
        enter(registrar(GAOLING), group, uscc, "{\"until\": \"%s\", \"reason\": \"一日\"}".formatted(TODAY));

        clock.set(LegalCalendar.endOf(TODAY).minusSeconds(1));
        members(contains(uscc));
        clock.set(LegalCalendar.endOf(TODAY));
        members(empty());
    }

    @Test
    void what_cannot_be_is_refused() {
        enter(
                        registrar(GAOLING),
                        group,
                        uscc,
                        "{\"from\": \"2026-03-02\", \"until\": \"2026-03-01\", \"reason\": \"x\"}")
                .statusCode(422)
                .body("errors.code", contains("until-before-from"));
        enter(registrar(GAOLING), group, uscc, "{\"reason\": \"\"}").statusCode(422);
        enter(registrar(GAOLING), "nonsense", uscc, "{\"reason\": \"x\"}").statusCode(404);
        enter(registrar(WEIYANG), group, uscc, "{\"reason\": \"x\"}").statusCode(404);
        enter(inspector(GAOLING), group, uscc, "{\"reason\": \"x\"}").statusCode(403);
        leave(0).statusCode(404);
    }

    private io.restassured.response.ValidatableResponse leave(long seen) {
        return registrar(GAOLING)
                .header("If-Match", "\"" + seen + "\"")
                .queryParam("reason", "移出")
                .delete(address(group, uscc))
                .then();
    }

    private void members(org.hamcrest.Matcher<?> matcher) {
        inspector(GAOLING)
                .get("/api/v1/enterprise-groups/" + group + "/members")
                .then()
                .body("uscc", matcher);
    }

    private String newGroup() {
        return """
                {"key": "%s", "nameZh": "试点", "nameEn": "Pilot", "disclosed": true}""".formatted(group);
    }
}
