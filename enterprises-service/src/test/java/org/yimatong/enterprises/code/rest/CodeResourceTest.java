package org.yimatong.enterprises.code.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Decisions.onCode;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.EventExamples.alarm;
import static org.yimatong.enterprises.code.EventExamples.closed;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Announcements;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.events.EventJson;
import org.yimatong.events.codes.v1.CodeEvent;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CodeResourceTest {

    @Inject
    SettableClock clock;

    private final UUID finding = UUID.randomUUID();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_registered_enterprise_has_its_green_code_at_once() {
        inspector(GAOLING)
                .get("/api/v1/codes/" + registered(GAOLING))
                .then()
                .statusCode(200)
                .body("status", equalTo("GREEN"))
                .body("token", matchesPattern("[A-Za-z0-9_-]{22}"))
                .body("address", matchesPattern("http://127.0.0.1:8080/c/[A-Za-z0-9_-]{22}"))
                .body("policyVersion", equalTo(2));
    }

    @Test
    void a_foreign_code_looks_like_none() {
        var uscc = registered(WEIYANG);

        for (var path : new String[] {"", "/history", "?asOf=" + Instant.now()}) {
            enterprise(uscc).get("/api/v1/codes/" + uscc + path).then().statusCode(200);
            inspector(GAOLING).get("/api/v1/codes/" + uscc + path).then().statusCode(404);
            enterprise(UsccExamples.next())
                    .get("/api/v1/codes/" + uscc + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void answers_for_any_instant_of_the_past() {
        var before = Instant.now();
        var uscc = registered(GAOLING);
        var green = Instant.now();
        send(majorFinding(uscc, finding));
        awaitStatus(uscc, "RED");
        var red = Instant.now();
        send(closed(uscc, finding, 2));
        awaitStatus(uscc, "GREEN");

        asOf(uscc, before).statusCode(404);
        asOf(uscc, green).body("status", equalTo("GREEN")).body("version", equalTo(1));
        asOf(uscc, red)
                .body("status", equalTo("RED"))
                .body("reasons.code", contains("major-finding-open"))
                .body("inputs.id", contains(finding.toString()));
        asOf(uscc, Instant.now()).body("status", equalTo("GREEN")).body("version", equalTo(3));
    }

    @Test
    void nobody_is_told_the_future() {
        var uscc = registered(GAOLING);

        asOf(uscc, Instant.now().plusSeconds(60)).statusCode(422).body("errors.code", contains("instant-in-future"));
        inspector(GAOLING)
                .get("/api/v1/codes/" + uscc + "?asOf=tomorrow")
                .then()
                .statusCode(422)
                .body("errors.code", contains("instant-malformed"));
    }

    @Test
    void the_history_is_paged_newest_first() {
        var uscc = registered(GAOLING);
        send(majorFinding(uscc, finding));
        awaitStatus(uscc, "RED");

        var link = inspector(GAOLING)
                .get("/api/v1/codes/" + uscc + "/history?limit=1")
                .then()
                .body("status", contains("RED"))
                .extract()
                .header("Link");
        inspector(GAOLING).get(link.substring(1, link.indexOf('>'))).then().body("status", contains("GREEN"));
    }

    @Test
    void the_public_topic_carries_categories_only() {
        var uscc = registered(GAOLING);
        send(majorFinding(uscc, finding));
        awaitStatus(uscc, "RED");

        await().untilAsserted(() -> assertThat(Announcements.of(uscc, "codes.v1", CodeEvent.class))
                .extracting(event -> ((CodeChanged) event).status())
                .containsExactly("GREEN", "RED"));
        assertThat(Announcements.of(uscc, "codes.v1", CodeEvent.class).getLast())
                .satisfies(event -> assertThat(EventJson.write(event, "/"))
                        .contains("major-finding-open", code(uscc).getString("token"))
                        .doesNotContain("detector", finding.toString()));
    }

    @Test
    void a_code_is_shown_as_unknown_until_its_inputs_are_known_to_be_complete() {
        var uscc = registered(GAOLING);

        send("inspections.v1", "watermark-0", EventJson.watermark(Instant.now(), "/inspections-service"));
        send("hazards.v1", "watermark-0", EventJson.watermark(Instant.now().minusSeconds(90), "/hazards-service"));
        send(alarm(uscc, UUID.randomUUID(), "HIGH"));
        awaitStatus(uscc, "YELLOW");
        assertThat(code(uscc).getBoolean("stale")).isTrue();
        assertThat(code(uscc).getString("shownStatus")).isEqualTo("UNKNOWN");

        var fresh = Instant.now();
        send("inspections.v1", "watermark-0", EventJson.watermark(fresh.plusSeconds(1), "/inspections-service"));
        send("hazards.v1", "watermark-0", EventJson.watermark(fresh, "/hazards-service"));
        await().untilAsserted(() -> assertThat(code(uscc).getBoolean("stale")).isFalse());

        assertThat(code(uscc).getString("shownStatus")).isEqualTo("YELLOW");
        assertThat(Instant.parse(code(uscc).getString("asOf"))).isBeforeOrEqualTo(fresh);
        // what others may believe of our announcements follows from the same bound
        await().untilAsserted(() -> assertThat(Announcements.records("codes.v1"))
                .anyMatch(record -> record.key().startsWith("watermark-")));
    }

    @Test
    void a_suspended_code_is_shown_as_such_while_data_are_stale() {
        var uscc = registered(GAOLING);
        onCode(uscc, "suspension").statusCode(200);

        clock.set(Instant.now().plus(Duration.ofMinutes(10)));

        assertThat(code(uscc).getBoolean("stale")).isTrue();
        assertThat(code(uscc).getString("shownStatus")).isEqualTo("SUSPENDED");
    }

    private static ValidatableResponse asOf(String uscc, Instant instant) {
        return inspector(GAOLING)
                .queryParam("asOf", instant.toString())
                .get("/api/v1/codes/" + uscc)
                .then();
    }
}
