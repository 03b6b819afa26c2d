package org.yimatong.enterprises.code.unread.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.administrator;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.code.unread.UnreadLooks.poisoned;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class UnreadRecordResourceTest {

    private static final String REASON = "隐患已电话核实，不影响评定";

    @Test
    void dismissing_a_record_takes_the_doubt_away_and_says_why() {
        var uscc = registered(GAOLING);
        var id = poisoned(uscc);

        dismissed(id, "\"1\"", REASON)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("DISMISSED"))
                .body("dismissalReason", equalTo(REASON));

        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        assertThat(statesOf(uscc)).containsExactly("GREEN", "UNKNOWN", "GREEN");
        assertThat(Database.number(("select count(*) from audit_entry where thing_type = 'unread-record'"
                                + " and thing_id = '%s' and action = 'unread-record-dismissed'")
                        .formatted(id)))
                .isEqualTo(1);
    }

    @Test
    void dismissing_needs_a_reason() {
        var id = poisoned(registered(GAOLING));

        dismissed(id, "\"1\"", " ").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        dismissed(id, "\"1\"", "a\u0000b").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        record(id).body("state", equalTo("DOUBTFUL"));
    }

    @Test
    void dismissing_says_what_was_seen_and_is_done_once() {
        var id = poisoned(registered(GAOLING));

        dismissed(id, null, REASON).statusCode(428);
        dismissed(id, "\"7\"", REASON).statusCode(412).body("current.state", equalTo("DOUBTFUL"));
        dismissed(id, "\"1\"", REASON).statusCode(200);
        dismissed(id, "\"1\"", REASON).statusCode(412);
        dismissed(id, "\"2\"", REASON).statusCode(409).body("type", endsWith("unread-record-settled"));
    }

    @Test
    void an_administrator_sees_the_records_of_their_areas_only() {
        var id = poisoned(registered(GAOLING));

        administrator(GAOLING).get("/api/v1/unread-records?limit=1000").then().body("id", hasItem(id));
        administrator(WEIYANG).get("/api/v1/unread-records?limit=1000").then().body("id", not(hasItem(id)));
        administrator(WEIYANG).get("/api/v1/unread-records/" + id).then().statusCode(404);
        administrator(WEIYANG)
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", REASON))
                .put("/api/v1/unread-records/" + id + "/dismissal")
                .then()
                .statusCode(404);
        inspector(WHOLE_CITY).get("/api/v1/unread-records").then().statusCode(403);
    }

    @Test
    void the_list_is_read_page_by_page_and_by_state() {
        var uscc = registered(GAOLING);
        poisoned(uscc);
        poisoned(registered(GAOLING));

        var first = administrator(WHOLE_CITY)
                .get("/api/v1/unread-records?state=DOUBTFUL&limit=1")
                .then()
                .statusCode(200);
        first.body("", hasSize(1));
        var next = first.extract().header("Link").replaceAll("<(.*)>.*", "$1");
        administrator(WHOLE_CITY)
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].id", not(equalTo(first.extract().path("[0].id"))));
        administrator(WHOLE_CITY)
                .get("/api/v1/unread-records?state=READ&uscc=" + uscc)
                .then()
                .body("", hasSize(0));
        administrator(WHOLE_CITY).get("/api/v1/unread-records?uscc=91").then().statusCode(422);
    }

    private static ValidatableResponse record(String id) {
        return administrator(WHOLE_CITY)
                .get("/api/v1/unread-records/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse dismissed(String id, String seen, String reason) {
        var request = administrator(GAOLING).contentType(ContentType.JSON).body(Map.of("reason", reason));
        if (seen != null) {
            request.header("If-Match", seen);
        }
        return request.put("/api/v1/unread-records/" + id + "/dismissal").then();
    }
}
