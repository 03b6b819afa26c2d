package org.yimatong.enterprises.weather.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;
import static org.yimatong.enterprises.notice.Noticing.receipt;
import static org.yimatong.enterprises.notice.Noticing.received;
import static org.yimatong.enterprises.weather.rest.Weather.brought;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

/** What is expected of enterprises once another message has taken the place of a warning. */
@QuarkusTest
@RealServers
class SupersededWarningTest {

    private static final String AREA = "610104";

    @Inject
    SettableClock clock;

    private final Weather office = new Weather();
    private final Instant sent = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);
    private final String alert = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();
    private String uscc;
    private String notice;

    @BeforeEach
    void a_warning_that_has_to_be_confirmed() {
        uscc = registered(AREA);
        notice = brought(office.alert(alert, sent, AREA), AREA).extract().path("notice");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void nobody_has_to_confirm_a_warning_that_was_cancelled() {
        brought(office.cancel(second, sent.plusSeconds(60), alert), AREA).statusCode(201);

        expectsNothing();
    }

    @Test
    void of_an_updated_warning_only_the_update_has_to_be_confirmed() {
        brought(office.update(second, sent.plusSeconds(60), AREA, "RED", alert), AREA)
                .statusCode(201);

        expectsNothing();
        assertThat(received(uscc).getBoolean("[0].outstanding")).isTrue();
    }

    @Test
    void who_confirms_it_late_all_the_same_is_heard() {
        brought(office.cancel(second, sent.plusSeconds(60), alert), AREA).statusCode(201);

        receipt(uscc, notice, "{\"confirmed\": true}").statusCode(200).body("confirmedAt", notNullValue());
    }

    private void expectsNothing() {
        clock.set(sent.plusSeconds(7 * 3600));
        var received = "find { it.id == '" + notice + "' }.";
        assertThat(received(uscc).getBoolean(received + "outstanding")).isFalse();
        assertThat(received(uscc).getBoolean(received + "overdue")).isFalse();
        assertThat(received(uscc).getString(received + "closedAt")).isNotNull();
        enterprise(uscc)
                .get("/api/v1/enterprises/" + uscc + "/notices?unread=true")
                .then()
                .body("id", not(hasItem(notice)));
        supervisor(AREA).get("/api/v1/notices?overdue=true").then().body("id", not(hasItem(notice)));
        supervisor(AREA)
                .get("/api/v1/notices/" + notice)
                .then()
                .body("counts.outstanding", equalTo(0))
                .body("counts.overdue", equalTo(0));
        supervisor(AREA)
                .get("/api/v1/notices/" + notice + "/recipients?outstanding=true")
                .then()
                .body("size()", equalTo(0));
        post(supervisor(AREA), "/api/v1/notices/" + notice + "/reminders", "")
                .statusCode(409)
                .body("type", equalTo("/problems/notice-closed"));
    }
}
