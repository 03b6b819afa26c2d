package org.yimatong.enterprises.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.Registry.amended;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;
import static org.yimatong.enterprises.group.rest.Members.entered;
import static org.yimatong.enterprises.notice.Noticing.instruction;
import static org.yimatong.enterprises.notice.Noticing.knowledge;
import static org.yimatong.enterprises.notice.Noticing.received;
import static org.yimatong.enterprises.notice.Noticing.sent;
import static org.yimatong.enterprises.notice.Noticing.toArea;
import static org.yimatong.enterprises.notice.Noticing.toEnterprise;
import static org.yimatong.enterprises.notice.Noticing.toGroup;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

/** Whom a notice reaches, and whom not. */
@QuarkusTest
@RealServers
class NoticeSendingTest {

    @Test
    void a_notice_to_a_group_reaches_its_members_of_today_in_the_senders_areas() {
        var group = group();
        var own = registered(GAOLING);
        var foreign = registered(WEIYANG);
        var outsider = registered(GAOLING);
        entered(group, own);
        entered(group, foreign);

        post(supervisor(GAOLING), "/api/v1/notices", knowledge(toGroup(group)))
                .statusCode(201)
                .body("recipients", equalTo(1))
                .body("areas", contains(GAOLING))
                .body("sentBy", equalTo("supervisor of " + GAOLING));
        post(supervisor(WHOLE_CITY), "/api/v1/notices", knowledge(toGroup(group)))
                .statusCode(201)
                .body("recipients", equalTo(2));

        assertThat(received(own).getList("title")).hasSize(2);
        assertThat(received(foreign).getList("title")).hasSize(1);
        assertThat(received(outsider).getList("title")).isEmpty();
    }

    @Test
    void a_notice_to_an_area_is_narrowed_by_kind_of_business_and_leaves_out_who_is_closed() {
        var store = registered("STORAGE", "610124");
        var plant = registered("PRODUCTION", "610124");
        var closed = registered("STORAGE", "610124");
        amended(closed, "STORAGE", "610124", "CLOSED");

        post(
                        official("duty-officer", "610124"),
                        "/api/v1/notices",
                        knowledge("{\"areas\": [\"610124\"], \"kinds\": [\"STORAGE\"]}"))
                .statusCode(201)
                .body("audience.kinds", contains("STORAGE"));

        assertThat(received(store).getList("id")).hasSize(1);
        assertThat(received(plant).getList("id")).isEmpty();
        assertThat(received(closed).getList("id")).isEmpty();
    }

    @Test
    void the_city_is_all_of_its_areas() {
        var one = registered(GAOLING);
        var other = registered(WEIYANG);

        var id = sent(WHOLE_CITY, knowledge(toArea(WHOLE_CITY)));

        assertThat(received(one).getString("[0].id")).isEqualTo(id);
        assertThat(received(other).getString("[0].id")).isEqualTo(id);
    }

    @Test
    void whom_it_reaches_is_settled_when_it_is_sent() {
        var group = group();
        entered(group, registered(GAOLING));
        var late = registered(GAOLING);
        var id = sent(GAOLING, knowledge(toGroup(group)));

        entered(group, late);

        assertThat(received(late).getList("id")).isEmpty();
        supervisor(GAOLING).get("/api/v1/notices/" + id).then().body("counts.recipients", equalTo(1));
    }

    @Test
    void nobody_is_addressed_whom_the_sender_does_not_answer_for() {
        var foreign = registered(WEIYANG);

        refused(knowledge(toArea(WEIYANG)), "area-not-yours", "/audience/areas/0");
        refused(knowledge(toArea(WHOLE_CITY)), "area-not-yours", "/audience/areas/0");
        refused(knowledge(toArea("619999")), "area-unknown", "/audience/areas/0");
        refused(knowledge(toEnterprise(foreign)), "enterprise-unknown", "/audience/enterprise");
        refused(knowledge(toGroup("nonsense")), "group-unknown", "/audience/group");
        refused(knowledge(toGroup("a\\u0000")), "invalid", "/audience/group");
        post(supervisor(GAOLING), "/api/v1/notices", knowledge(toGroup(group())))
                .statusCode(409)
                .body("type", equalTo("/problems/notice-without-recipients"));
        post(inspector(GAOLING), "/api/v1/notices", knowledge(toArea(GAOLING))).statusCode(403);
    }

    @Test
    void an_order_that_is_not_whole_is_refused_at_its_place() {
        refused(knowledge("{}"), "audience-not-one", "/audience");
        refused(knowledge("{\"group\": \"key-supply\", \"areas\": [\"610117\"]}"), "audience-not-one", "/audience");
        refused(
                instruction(toArea(GAOLING))
                        .replace("\"audience\"", "\"readBy\": \"2020-01-01T00:00:00Z\", \"audience\""),
                "instant-in-past",
                "/readBy");
        refused(knowledge(toArea(GAOLING)).replace("安全生产知识第一期", ""), "invalid", "/title");
    }

    @Test
    void an_official_sees_the_notices_of_their_areas_with_their_own_recipients_only() {
        var own = registered(GAOLING);
        var foreign = registered(WEIYANG);
        var group = group();
        entered(group, own);
        entered(group, foreign);
        var both = sent(WHOLE_CITY, knowledge(toGroup(group)));
        var elsewhere = sent(WEIYANG, knowledge(toEnterprise(foreign)));

        inspector(GAOLING)
                .get("/api/v1/notices/" + both)
                .then()
                .body("recipients", equalTo(2))
                .body("counts.recipients", equalTo(1));
        inspector(GAOLING).get("/api/v1/notices/" + both + "/recipients").then().body("uscc", contains(own));
        inspector(GAOLING).get("/api/v1/notices/" + elsewhere).then().statusCode(404);
        inspector(GAOLING)
                .get("/api/v1/notices?kind=WORK_SAFETY&limit=1000")
                .then()
                .body("id", hasItem(both))
                .body("id", not(hasItem(elsewhere)));
        enterprise(own)
                .get("/api/v1/enterprises/" + foreign + "/notices")
                .then()
                .statusCode(404);
        enterprise(own)
                .get("/api/v1/enterprises/" + own + "/notices/" + elsewhere)
                .then()
                .statusCode(404);
        enterprise(own).get("/api/v1/notices").then().statusCode(403);
    }

    @Test
    void a_sending_is_one_row_of_the_audit_however_many_it_reaches() {
        registered("610113");
        registered("610113");

        var id = sent("610113", knowledge(toArea("610113")));

        assertThat(Database.number("select count(*) from audit_entry where thing_id = '" + id + "'"))
                .isOne();
    }

    private static void refused(String notice, String code, String pointer) {
        ValidatableResponse answer = post(supervisor(GAOLING), "/api/v1/notices", notice);
        answer.statusCode(422).body("errors.code", contains(code)).body("errors.pointer", contains(pointer));
    }

    private static String group() {
        var key = "g" + UUID.randomUUID();
        post(
                        registrar(WHOLE_CITY),
                        "/api/v1/enterprise-groups",
                        "{\"key\": \"%s\", \"nameZh\": \"试点\", \"nameEn\": \"Pilot\", \"disclosed\": false}"
                                .formatted(key))
                .statusCode(201);
        return key;
    }
}
