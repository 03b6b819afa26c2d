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
import static org.yimatong.enterprises.code.CodeLooks.history;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.code.EventExamples.alarm;
import static org.yimatong.enterprises.code.EventExamples.alarmAt;
import static org.yimatong.enterprises.code.EventExamples.closed;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.code.EventExamples.returned;
import static org.yimatong.enterprises.code.EventExamples.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class FindingsAndAlarmsTest {

    private final UUID finding = UUID.randomUUID();
    private final UUID alarm = UUID.randomUUID();

    @Test
    void a_major_finding_makes_the_code_red_until_its_rectification_is_verified() {
        var uscc = registered(GAOLING);

        send(majorFinding(uscc, finding));
        awaitStatus(uscc, "RED");
        send(submitted(uscc, finding, 2));
        send(closed(uscc, finding, 3));
        awaitStatus(uscc, "GREEN");

        assertThat(statesOf(uscc)).containsExactly("GREEN", "RED", "GREEN");
        assertThat(history(uscc).getString("[1].reasons[0].code")).isEqualTo("major-finding-open");
        assertThat(history(uscc).getString("[1].reasons[0].fact")).isEqualTo(finding.toString());
    }

    @Test
    void an_alarm_counts_at_its_present_level_until_it_returns() {
        var uscc = registered(GAOLING);

        send(alarm(uscc, alarm, "HIGH"));
        awaitStatus(uscc, "YELLOW");
        send(alarmAt(uscc, alarm, 2, "HIGH_HIGH"));
        awaitStatus(uscc, "RED");
        assertThat(code(uscc).getString("reasons[0].parameters.tag")).isEqualTo("XMEAS-07");
        send(returned(uscc, alarm, 3));
        awaitStatus(uscc, "GREEN");

        assertThat(statesOf(uscc)).containsExactly("GREEN", "RED", "YELLOW", "GREEN");
    }

    @Test
    void an_event_delivered_twice_has_one_effect() {
        var uscc = registered(GAOLING);
        var event = majorFinding(uscc, finding);
        var later = UUID.randomUUID();

        send(event);
        send(event);
        send(closed(uscc, finding, 2));
        send(event);
        send(majorFinding(uscc, later));
        await().untilAsserted(
                        () -> assertThat(code(uscc).getList("reasons.fact")).containsExactly(later.toString()));

        assertThat(statesOf(uscc)).containsExactly("RED", "GREEN", "RED", "GREEN");
    }

    @Test
    void an_older_version_does_not_bring_a_closed_finding_back() {
        var uscc = registered(GAOLING);
        var later = UUID.randomUUID();

        send(closed(uscc, finding, 3));
        send(submitted(uscc, finding, 2));
        send(majorFinding(uscc, later));
        awaitStatus(uscc, "RED");

        assertThat(code(uscc).getList("reasons.fact")).containsExactly(later.toString());
    }

    @Test
    void a_fact_heard_before_its_enterprise_is_registered_counts_from_the_first_moment() {
        var uscc = UsccExamples.next();
        var neighbour = registered(GAOLING);

        send(majorFinding(uscc, finding));
        send(majorFinding(neighbour, UUID.randomUUID()));
        awaitStatus(neighbour, "RED"); // one partition: the first is taken in by now
        imported(HEADER + row(uscc, "迟到", GAOLING)).statusCode(201);

        assertThat(statesOf(uscc)).containsExactly("RED");
    }
}
