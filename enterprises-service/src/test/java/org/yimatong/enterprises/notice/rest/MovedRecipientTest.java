package org.yimatong.enterprises.notice.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.Registry.amended;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;
import static org.yimatong.enterprises.notice.Noticing.instruction;
import static org.yimatong.enterprises.notice.Noticing.sent;
import static org.yimatong.enterprises.notice.Noticing.toEnterprise;
import static org.yimatong.enterprises.notice.Noticing.withdrawn;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

/** Who sees what an enterprise received before it moved. */
@QuarkusTest
@RealServers
class MovedRecipientTest {

    private String uscc;
    private String id;

    @BeforeEach
    void a_notice_whose_recipient_moves() {
        uscc = registered(GAOLING);
        id = sent(GAOLING, instruction(toEnterprise(uscc)));
        amended(uscc, "OTHER", WEIYANG, "OPERATING");
    }

    @Test
    void its_new_inspector_sees_it_and_what_is_outstanding() {
        var notice = "/api/v1/notices/" + id;

        inspector(WEIYANG).get(notice).then().statusCode(200).body("counts.outstanding", equalTo(1));
        inspector(WEIYANG)
                .get("/api/v1/notices?kind=WORK_INSTRUCTION&limit=1000")
                .then()
                .body("id", hasItem(id));
        inspector(WEIYANG).get(notice + "/recipients").then().body("uscc", contains(uscc));
        inspector(WEIYANG)
                .get("/api/v1/enterprises/" + uscc + "/notices/" + id)
                .then()
                .statusCode(200);
        post(supervisor(WEIYANG), notice + "/reminders", "").body("recipients", equalTo(1));
    }

    @Test
    void its_old_inspector_sees_the_notice_without_it() {
        var notice = "/api/v1/notices/" + id;

        inspector(GAOLING).get(notice).then().statusCode(200).body("counts.recipients", equalTo(0));
        inspector(GAOLING).get(notice + "/recipients").then().body("uscc", empty());
    }

    @Test
    void the_notice_is_withdrawn_where_it_was_sent() {
        withdrawn(WEIYANG, id, 0).statusCode(409).body("type", equalTo("/problems/notice-of-more-areas"));
        withdrawn(GAOLING, id, 0).statusCode(200);
    }
}
