package org.yimatong.enterprises.code.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.Registry.row;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.code.EventExamples.alarm;
import static org.yimatong.enterprises.code.EventExamples.closed;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.code.messaging.Polls.polled;
import static org.yimatong.enterprises.code.messaging.Polls.record;
import static org.yimatong.enterprises.code.unread.UnreadLooks.unread;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

/** What many inspectors file who are back in the network at once. */
@QuarkusTest
@RealServers
class FactsTogetherTest {

    private static final String TOPIC = "inspections.v1";

    @Inject
    RecordIntake intake;

    private final UUID finding = UUID.randomUUID();

    @Test
    void findings_at_many_enterprises_are_accounted_for_in_one_transaction() {
        var one = registered(GAOLING);
        var other = registered(GAOLING);

        intake.take(
                Input.INSPECTIONS,
                polled(record(majorFinding(one, finding), 1), record(majorFinding(other, UUID.randomUUID()), 2)));

        assertThat(statesOf(one)).containsExactly("RED", "GREEN");
        assertThat(statesOf(other)).containsExactly("RED", "GREEN");
        assertThat(transactionsOf(one, other)).isEqualTo(1);
    }

    @Test
    void every_state_that_came_about_meanwhile_is_in_the_history() {
        var uscc = registered(GAOLING);
        var neighbour = registered(GAOLING);

        intake.take(
                Input.INSPECTIONS,
                polled(
                        record(majorFinding(uscc, finding), 3),
                        record(majorFinding(neighbour, UUID.randomUUID()), 4),
                        record(closed(uscc, finding, 2), 5),
                        record(majorFinding(uscc, UUID.randomUUID()), 6)));

        assertThat(statesOf(uscc)).containsExactly("RED", "GREEN", "RED", "GREEN");
        assertThat(statesOf(neighbour)).containsExactly("RED", "GREEN");
        assertThat(transactionsOf(uscc, neighbour)).isEqualTo(1);
    }

    @Test
    void what_is_polled_again_has_one_effect() {
        var uscc = registered(GAOLING);
        var event = majorFinding(uscc, finding);
        var close = closed(uscc, finding, 2);

        intake.take(Input.INSPECTIONS, polled(record(event, 7), record(event, 8), record(close, 9)));
        intake.take(Input.INSPECTIONS, polled(record(event, 7), record(close, 9)));

        assertThat(statesOf(uscc)).containsExactly("GREEN", "RED", "GREEN");
    }

    @Test
    void a_record_that_cannot_be_read_holds_no_other_up() {
        var first = registered(GAOLING);
        var doubtful = registered(GAOLING);
        var last = registered(GAOLING);

        intake.take(
                Input.INSPECTIONS,
                polled(
                        record(majorFinding(first, finding), 10),
                        record(TOPIC, doubtful, "no event", 11),
                        record(majorFinding(last, UUID.randomUUID()), 12)));

        assertThat(statesOf(first)).containsExactly("RED", "GREEN");
        assertThat(statesOf(doubtful)).containsExactly("UNKNOWN", "GREEN");
        assertThat(unread(doubtful).getList("value")).containsExactly("no event");
        assertThat(statesOf(last)).containsExactly("RED", "GREEN");
    }

    @Test
    void what_is_heard_of_an_enterprise_before_it_is_registered_counts_from_the_first_moment() {
        var uscc = UsccExamples.next();
        var neighbour = registered(GAOLING);

        intake.take(
                Input.HAZARDS,
                polled(
                        record(alarm(uscc, UUID.randomUUID(), "HIGH_HIGH"), 13),
                        record(alarm(neighbour, UUID.randomUUID(), "HIGH"), 14)));
        imported(HEADER + row(uscc, "迟到", GAOLING)).statusCode(201);

        assertThat(statesOf(neighbour)).containsExactly("YELLOW", "GREEN");
        assertThat(statesOf(uscc)).containsExactly("RED");
    }

    /** How many transactions their findings were written in. */
    private static long transactionsOf(String one, String other) {
        return Database.number("""
                select count(distinct xmin::text) from standing_fact
                where kind = 'FINDING' and standing and uscc in ('%s', '%s')
                """.formatted(one, other));
    }
}
