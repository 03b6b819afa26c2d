package org.yimatong.enterprises.code.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.code.EventExamples.closed;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.code.messaging.Polls.polled;
import static org.yimatong.enterprises.code.messaging.Polls.record;
import static org.yimatong.enterprises.code.unread.UnreadLooks.defect;
import static org.yimatong.enterprises.code.unread.UnreadLooks.poisoned;
import static org.yimatong.enterprises.code.unread.UnreadLooks.unread;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.events.EventJson;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class UnreadRecordReplayTest {

    private static final String TITLE = "Gas detector out of service";

    @Inject
    UnreadRecordReplay replay;

    @Inject
    RecordIntake intake;

    @Inject
    SettableClock clock;

    @Inject
    MeterRegistry meters;

    private final UUID finding = UUID.randomUUID();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void an_upgraded_service_reads_it_and_the_doubt_goes() throws Exception {
        var uscc = registered(GAOLING);
        try (var defect = defect(TITLE)) {
            send(majorFinding(uscc, finding));
            awaitStatus(uscc, "UNKNOWN");
            replay.run();
            assertThat(unread(uscc).getList("state")).containsExactly("DOUBTFUL");
        }

        replay.run();
        replay.run();

        assertThat(code(uscc).getList("reasons.code")).containsExactly("major-finding-open");
        assertThat(statesOf(uscc)).startsWith("RED").endsWith("UNKNOWN", "GREEN");
        assertThat(unread(uscc).getList("state")).containsExactly("READ");
    }

    @Test
    void what_was_said_since_then_stands() throws Exception {
        var uscc = registered(GAOLING);
        try (var defect = defect(TITLE)) {
            send(majorFinding(uscc, finding));
            awaitStatus(uscc, "UNKNOWN");
        }
        send(closed(uscc, finding, 2));
        send(majorFinding(uscc, UUID.randomUUID()));
        awaitStatus(uscc, "RED");

        replay.run();

        assertThat(code(uscc).getList("reasons.fact")).doesNotContain(finding.toString());
        assertThat(code(uscc).getList("reasons.code")).containsExactly("major-finding-open");
    }

    @Test
    void a_record_whose_type_is_known_by_now_but_whose_content_is_not_becomes_a_doubt() {
        var uscc = registered(GAOLING);
        awaiting(uscc);
        Database.execute("update unread_record set message_value = 'no event' where uscc = '%s'".formatted(uscc));

        replay.run();

        assertThat(code(uscc).getString("status")).isEqualTo("UNKNOWN");
        assertThat(unread(uscc).getList("state")).containsExactly("DOUBTFUL");
    }

    @Test
    void the_last_of_several_records_takes_the_doubt_with_it() throws Exception {
        var uscc = registered(GAOLING);
        poisoned(uscc);
        try (var defect = defect(TITLE)) {
            send(closed(uscc, finding, 2));
            await().untilAsserted(() -> assertThat(unread(uscc).getList("")).hasSize(2));
        }

        replay.run();
        assertThat(unread(uscc).getList("state")).containsExactly("DOUBTFUL", "READ");
        assertThat(code(uscc).getString("status")).isEqualTo("UNKNOWN");

        Database.execute("update unread_record set message_value = '%s' where uscc = '%s' and state = 'DOUBTFUL'"
                .formatted(EventJson.watermark(Instant.now(), "/x"), uscc));
        replay.run();
        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
    }

    @Test
    void after_a_month_only_what_holds_a_code_in_doubt_is_still_kept() {
        var doubted = registered(GAOLING);
        var waiting = registered(GAOLING);
        poisoned(doubted);
        awaiting(waiting);
        clock.set(Instant.now().plus(Duration.ofDays(29)));
        replay.run();
        assertThat(unread(waiting).getList("")).hasSize(1);

        clock.set(Instant.now().plus(Duration.ofDays(31)));
        replay.run();

        assertThat(unread(waiting).getList("")).isEmpty();
        assertThat(unread(doubted).getList("")).hasSize(1);
    }

    @Test
    void those_that_stand_are_counted() {
        var before = meters.get("yimatong.unread.records").gauge().value();

        poisoned(registered(GAOLING));

        assertThat(meters.get("yimatong.unread.records").gauge().value()).isEqualTo(before + 1);
    }

    /** Takes in a record of a type nobody knows. */
    private void awaiting(String uscc) {
        var newer = EventJson.write(majorFinding(uscc, finding), "/x").replace("finding-reported", "finding-merged");
        intake.take(Input.INSPECTIONS, polled(record("inspections.v1", uscc, newer, 0)));
        assertThat(unread(uscc).getList("state")).containsExactly("UNRECOGNISED");
    }
}
