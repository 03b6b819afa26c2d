package org.yimatong.enterprises.notice.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.Registry.amended;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;
import static org.yimatong.enterprises.notice.Noticing.instruction;
import static org.yimatong.enterprises.notice.Noticing.sent;
import static org.yimatong.enterprises.notice.Noticing.toArea;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

/** What is expected of recipients that were closed after the sending. */
@QuarkusTest
@RealServers
class ClosedRecipientTest {

    private static final String AREA = "610118";

    @Inject
    SettableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void of_who_closed_after_the_sending_nothing_is_expected() {
        var open = registered(AREA);
        var closed = registered(AREA);
        var readBy = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);
        var id = sent(AREA, instruction(toArea(AREA)).replace("}\n", ", \"readBy\": \"" + readBy + "\"}"));
        var notice = "/api/v1/notices/" + id;

        amended(closed, "OTHER", AREA, "CLOSED");
        clock.set(readBy);

        supervisor(AREA)
                .get(notice)
                .then()
                .body("counts.recipients", equalTo(2))
                .body("counts.outstanding", equalTo(1))
                .body("counts.overdue", equalTo(1));
        supervisor(AREA).get(notice + "/recipients?outstanding=true").then().body("uscc", contains(open));
        supervisor(AREA)
                .get(notice + "/recipients")
                .then()
                .body("find { it.uscc == '" + closed + "' }.outstanding", equalTo(false));
        post(supervisor(AREA), notice + "/reminders", "").body("recipients", equalTo(1));
        amended(open, "OTHER", AREA, "CLOSED");
        supervisor(AREA).get("/api/v1/notices?overdue=true").then().body("id", not(hasItem(id)));
    }
}
