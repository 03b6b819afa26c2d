package org.yimatong.enterprises.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;
import static org.yimatong.enterprises.notice.Noticing.instruction;
import static org.yimatong.enterprises.notice.Noticing.knowledge;
import static org.yimatong.enterprises.notice.Noticing.receipt;
import static org.yimatong.enterprises.notice.Noticing.received;
import static org.yimatong.enterprises.notice.Noticing.sent;
import static org.yimatong.enterprises.notice.Noticing.toArea;
import static org.yimatong.enterprises.notice.Noticing.toEnterprise;
import static org.yimatong.enterprises.notice.Noticing.withdrawn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

/** What enterprises say about the notices they received, and what their senders see of that. */
@QuarkusTest
@RealServers
class ReceiptTest {

    private static final String READ = "{\"confirmed\": false}";
    private static final String CONFIRMED = "{\"confirmed\": true, \"note\": \"已报备\"}";

    @Inject
    SettableClock clock;

    private String uscc;

    @BeforeEach
    void anEnterprise() {
        uscc = registered(GAOLING);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void to_look_at_a_notice_marks_nothing_and_to_say_so_twice_keeps_the_first_instant() {
        var id = sent(GAOLING, knowledge(toEnterprise(uscc)));
        enterprise(uscc)
                .get("/api/v1/enterprises/" + uscc + "/notices/" + id)
                .then()
                .body("readAt", nullValue())
                .body("outstanding", equalTo(true));

        String first = receipt(uscc, id, READ)
                .statusCode(200)
                .body("outstanding", equalTo(false))
                .extract()
                .path("readAt");
        clock.set(Instant.now().plusSeconds(60));
        receipt(uscc, id, READ).statusCode(200).body("readAt", equalTo(first));

        supervisor(GAOLING)
                .get("/api/v1/notices/" + id)
                .then()
                .body("counts.read", equalTo(1))
                .body("counts.outstanding", equalTo(0));
    }

    @Test
    void what_is_to_be_confirmed_is_outstanding_until_it_is() {
        var id = sent(GAOLING, instruction(toEnterprise(uscc)));

        receipt(uscc, id, READ).body("outstanding", equalTo(true)).body("confirmedAt", nullValue());
        receipt(uscc, id, CONFIRMED)
                .body("outstanding", equalTo(false))
                .body("confirmedAt", notNullValue())
                .body("note", equalTo("已报备"));
        receipt(uscc, id, CONFIRMED).statusCode(200);
        receipt(uscc, id, READ).body("confirmedAt", notNullValue());

        receipt(uscc, id, "{\"confirmed\": true, \"note\": \"改口\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/notice-confirmed-already"));
        inspector(GAOLING)
                .get("/api/v1/enterprises/" + uscc + "/history")
                .then()
                .body("action", hasItem("notice-confirmed"));
    }

    @Test
    void a_confirmation_is_given_only_where_it_is_asked_for_and_a_note_with_it() {
        var read = sent(GAOLING, knowledge(toEnterprise(uscc)));
        var confirmed = sent(GAOLING, instruction(toEnterprise(uscc)));

        receipt(uscc, read, "{\"confirmed\": true}")
                .statusCode(422)
                .body("errors.code", contains("confirmation-not-asked"));
        receipt(uscc, confirmed, "{\"confirmed\": false, \"note\": \"再看\"}")
                .statusCode(422)
                .body("errors.code", contains("note-without-confirmation"));
        receipt(uscc, confirmed, "{}").statusCode(422);
        var stranger = registered(GAOLING);
        enterprise(stranger)
                .contentType("application/json")
                .body(READ)
                .put("/api/v1/enterprises/" + uscc + "/notices/" + read + "/receipt")
                .then()
                .statusCode(404);
        supervisor(GAOLING)
                .contentType("application/json")
                .body(READ)
                .put("/api/v1/enterprises/" + uscc + "/notices/" + read + "/receipt")
                .then()
                .statusCode(403);
    }

    @Test
    void a_withdrawn_notice_stays_and_says_so_and_expects_nothing() {
        var id = sent(GAOLING, instruction(toEnterprise(uscc)));

        withdrawn(GAOLING, id, 7).statusCode(412).body("current.id", equalTo(id));
        withdrawn(GAOLING, id, 0).statusCode(200).body("withdrawn.reason", equalTo("发错对象"));

        assertThat(received(uscc).getString("[0].withdrawn.reason")).isEqualTo("发错对象");
        unread().body("id", not(hasItem(id)));
        receipt(uscc, id, READ).statusCode(409).body("type", equalTo("/problems/notice-withdrawn"));
        withdrawn(GAOLING, id, 1).statusCode(409);
        reminded(id).statusCode(409);
        supervisor(GAOLING).get("/api/v1/notices/" + id).then().body("counts.outstanding", equalTo(0));
    }

    @Test
    void nobody_withdraws_what_reached_more_than_their_areas() {
        registered("610112");
        var both = sent(WHOLE_CITY, knowledge("{\"areas\": [\"610117\", \"610112\"]}"));

        withdrawn(GAOLING, both, 0).statusCode(409).body("type", equalTo("/problems/notice-of-more-areas"));
    }

    @Test
    void who_has_not_read_in_time_is_overdue_and_can_be_reminded() {
        var reader = registered("610115");
        var silent = registered("610115");
        var readBy = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        var id = sent("610115", knowledge(toArea("610115")).replace("}\n", ", \"readBy\": \"" + readBy + "\"}"));
        receipt(reader, id, READ).statusCode(200);
        overdue().body("id", not(hasItem(id)));

        clock.set(readBy);

        overdue().body("id", hasItem(id));
        supervisor("610115").get("/api/v1/notices/" + id).then().body("counts.overdue", equalTo(1));
        assertThat(received(silent).getBoolean("[0].overdue")).isTrue();
        assertThat(received(reader).getBoolean("[0].overdue")).isFalse();
        post(supervisor("610115"), "/api/v1/notices/" + id + "/reminders", "")
                .statusCode(201)
                .body("recipients", equalTo(1));
        assertThat(received(silent).getString("[0].remindedAt")).isNotNull();
        assertThat(received(reader).getString("[0].remindedAt")).isNull();
    }

    @Test
    void the_sender_lists_those_outstanding_and_takes_the_whole_list_along() {
        var reader = registered("610116");
        var silent = registered("610116");
        var id = sent("610116", instruction(toArea("610116")));
        receipt(reader, id, "{\"confirmed\": true, \"note\": \"=1+1\"}").statusCode(200);
        var recipients = "/api/v1/notices/" + id + "/recipients";

        supervisor("610116").get(recipients + "?outstanding=true").then().body("uscc", contains(silent));
        supervisor("610116").get(recipients + "?limit=1").then().header("Link", containsString("cursor="));
        supervisor("610116")
                .accept("text/csv")
                .get(recipients)
                .then()
                .contentType("text/csv")
                .body(startsWith("uscc,area,outstanding"))
                .body(containsString(silent + ",610116,true"))
                .body(containsString("'=1+1"));
    }

    @Test
    void unread_ones_are_found_page_by_page_newest_first() {
        var first = sent(GAOLING, knowledge(toEnterprise(uscc)));
        var second = sent(GAOLING, knowledge(toEnterprise(uscc)));
        var third = sent(GAOLING, knowledge(toEnterprise(uscc)));
        receipt(uscc, second, READ);

        unread().body("id", contains(third, first));
        var next = enterprise(uscc)
                .get("/api/v1/enterprises/" + uscc + "/notices?limit=2")
                .then()
                .body("id", contains(third, second))
                .extract()
                .header("Link");
        enterprise(uscc)
                .urlEncodingEnabled(false)
                .get(next.substring(1, next.indexOf('>')))
                .then()
                .body("id", contains(first));
    }

    private ValidatableResponse unread() {
        return enterprise(uscc)
                .get("/api/v1/enterprises/" + uscc + "/notices?unread=true")
                .then();
    }

    private static ValidatableResponse overdue() {
        return supervisor("610115").get("/api/v1/notices?overdue=true").then();
    }

    private static ValidatableResponse reminded(String id) {
        return post(supervisor(GAOLING), "/api/v1/notices/" + id + "/reminders", "");
    }
}
