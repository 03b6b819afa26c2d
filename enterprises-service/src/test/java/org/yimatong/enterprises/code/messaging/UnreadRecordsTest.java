package org.yimatong.enterprises.code.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.Registry.row;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.code.EventExamples.closed;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.code.EventExamples.readingsLost;
import static org.yimatong.enterprises.code.EventExamples.reported;
import static org.yimatong.enterprises.code.unread.UnreadLooks.poisoned;
import static org.yimatong.enterprises.code.unread.UnreadLooks.unread;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.code.SystemView;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.enterprises.policy.CodePolicies;
import org.yimatong.events.EventJson;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class UnreadRecordsTest {

    @Inject
    SystemView system;

    @Inject
    CodePolicies policies;

    private final UUID finding = UUID.randomUUID();

    @Test
    void an_enterprise_whose_event_cannot_be_read_is_not_green() {
        var uscc = registered(GAOLING);
        var neighbour = registered(GAOLING);

        send("inspections.v1", uscc, "no event");
        send(majorFinding(neighbour, finding));
        awaitStatus(neighbour, "RED");

        assertThat(code(uscc).getString("shownStatus")).isEqualTo("UNKNOWN");
        assertThat(code(uscc).getString("status")).isEqualTo("UNKNOWN");
        assertThat(code(uscc).getString("reasons[0].code")).isEqualTo("input-unreadable");
        assertThat(code(uscc).getString("reasons[0].source")).isEqualTo("INSPECTIONS");
        assertThat(code(uscc).getString("reasons[0].remedy")).isEqualTo("read-record-again");
        assertThat(code(uscc).getString("inputs[0].source")).isEqualTo("INSPECTIONS");
        assertThat(unread(uscc).getString("[0].value")).isEqualTo("no event");
        assertThat(unread(uscc).getString("[0].state")).isEqualTo("DOUBTFUL");
    }

    @Test
    void an_event_that_is_read_but_not_understood_is_a_doubt_too() {
        var uscc = registered(GAOLING);

        send(reported(uscc, finding, "EXTREME", null));
        awaitStatus(uscc, "UNKNOWN");

        assertThat(unread(uscc).getString("[0].failure")).contains("EXTREME");
    }

    @Test
    void a_red_code_stays_red() {
        var uscc = registered(GAOLING);
        send(majorFinding(uscc, finding));
        awaitStatus(uscc, "RED");

        poisoned(uscc);
        assertThat(code(uscc).getString("status")).isEqualTo("RED");
        assertThat(code(uscc).getList("reasons.code")).containsExactly("major-finding-open", "input-unreadable");

        send(closed(uscc, finding, 2));
        awaitStatus(uscc, "UNKNOWN");
        assertThat(system.historyOf(uscc))
                .allSatisfy(change -> assertThat(system.call(() -> policies.inForceAt(change.at()))
                                .evaluate(change.inputs(), change.at()))
                        .isEqualTo(change.evaluation()));
    }

    @Test
    void an_enterprise_registered_after_its_event_could_not_be_read_begins_unknown() {
        var uscc = UsccExamples.next();
        poisoned(uscc);

        imported(HEADER + row(uscc, "迟到", GAOLING)).statusCode(201);

        assertThat(statesOf(uscc)).containsExactly("UNKNOWN");
    }

    @Test
    void an_event_this_service_is_too_old_to_know_waits_and_changes_nothing() {
        var uscc = registered(GAOLING);
        var event = EventJson.write(majorFinding(uscc, finding), "/inspections-service");

        send("inspections.v1", uscc, event.replace("finding-reported", "finding-merged"));
        await().untilAsserted(() -> assertThat(unread(uscc).getList("state")).containsExactly("UNRECOGNISED"));

        assertThat(statesOf(uscc)).containsExactly("GREEN");
    }

    @Test
    void lost_readings_may_hide_an_alarm() {
        var uscc = registered(GAOLING);

        send(readingsLost(uscc));
        awaitStatus(uscc, "UNKNOWN");

        assertThat(code(uscc).getString("reasons[0].source")).isEqualTo("HAZARDS");
        assertThat(unread(uscc).getString("[0].failure")).contains("R-101").contains("4711");
    }
}
