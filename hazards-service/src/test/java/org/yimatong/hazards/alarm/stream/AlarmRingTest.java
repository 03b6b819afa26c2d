package org.yimatong.hazards.alarm.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmRaised;

class AlarmRingTest {

    private final AlarmRing ring = new AlarmRing();
    private final Watcher watcher = new Watcher();

    @Test
    void who_watches_sees_what_comes_and_nothing_old() {
        ring.begin(List.of(0L, 0L));
        ring.add(0, 0, raised("old"));

        ring.watch(watcher, null, false);
        ring.add(1, 0, raised("new"));

        assertThat(watcher.seen).containsExactly("new");
    }

    @Test
    void an_event_that_was_sent_twice_is_shown_once() {
        var event = raised("once");
        ring.begin(List.of(0L));
        ring.watch(watcher, null, false);

        ring.add(0, 0, event);
        ring.add(0, 1, event);

        assertThat(watcher.seen).containsExactly("once");
    }

    @Test
    void who_comes_back_sees_what_came_meanwhile() {
        ring.begin(List.of(5L, 9L));
        ring.add(0, 5, raised("seen"));
        ring.watch(watcher, null, false);
        ring.add(1, 9, raised("last seen"));
        ring.leave(watcher);
        ring.add(0, 6, raised("missed"));
        ring.pass(1, 10);

        var back = new Watcher();
        ring.watch(back, watcher.position, true);
        ring.add(1, 11, raised("next"));

        assertThat(back.seen).containsExactly("missed", "next");
    }

    @Test
    void the_same_position_means_the_same_in_an_instance_that_saw_the_partitions_otherwise() {
        ring.begin(List.of(0L, 0L));
        ring.add(1, 0, raised("b"));
        ring.add(0, 0, raised("a"));

        ring.watch(watcher, new StreamPosition(List.of(1L, 0L)), true);

        assertThat(watcher.seen).containsExactly("b");
    }

    @Test
    void who_was_away_for_longer_than_the_ring_remembers_is_told_of_the_gap() {
        ring.begin(List.of(0L));
        for (var offset = 0; offset <= AlarmRing.CAPACITY; offset++) {
            ring.add(0, offset, raised("flood"));
        }

        ring.watch(watcher, new StreamPosition(List.of(0L)), true);
        ring.add(0, AlarmRing.CAPACITY + 1, raised("next"));

        assertThat(watcher.seen).containsExactly("gap", "next");
    }

    @Test
    void who_claims_a_position_nobody_knows_is_told_of_the_gap() {
        ring.begin(List.of(10L));

        for (var unknown : List.of(List.of(9L), List.of(11L), List.of(10L, 10L))) {
            ring.watch(watcher, new StreamPosition(unknown), true);
        }
        ring.watch(watcher, null, true);

        assertThat(watcher.seen).containsExactly("gap", "gap", "gap", "gap");
    }

    @Test
    void everybody_is_told_of_the_gap_when_the_topic_begins_anew() {
        ring.begin(List.of(100L));
        ring.watch(watcher, null, false);

        ring.begin(List.of(0L));

        assertThat(watcher.seen).containsExactly("gap");
    }

    @Test
    void a_position_survives_its_encoding() {
        var position = new StreamPosition(List.of(0L, 17L, Long.MAX_VALUE));

        assertThat(StreamPosition.decoded(position.encoded())).contains(position);
        assertThat(StreamPosition.decoded("?")).isEmpty();
        assertThat(StreamPosition.decoded("YWJj")).isEmpty();
    }

    private static Streamed raised(String tag) {
        return new Streamed.OfAlarm(new AlarmRaised(
                UUID.randomUUID(),
                Instant.EPOCH,
                "u",
                UUID.randomUUID(),
                1,
                "a",
                "s",
                tag,
                "HIGH",
                "HIGH",
                "1",
                "%",
                Instant.EPOCH,
                1,
                null,
                null));
    }

    private static final class Watcher implements AlarmWatcher {

        private final List<String> seen = new ArrayList<>();
        private StreamPosition position;

        @Override
        public void see(StreamedAlarm alarm) {
            seen.add(alarm.news() instanceof Streamed.OfAlarm(var event) ? event.tag() : "flood");
            position = alarm.position();
        }

        @Override
        public void miss(StreamPosition now) {
            seen.add("gap");
            position = now;
        }
    }
}
