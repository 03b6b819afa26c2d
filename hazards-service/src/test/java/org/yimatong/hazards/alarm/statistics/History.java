package org.yimatong.hazards.alarm.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.Database;

/** A drawn history of alarms of one plant, and how it is put into the database. */
final class History {

    /** A stay beyond the limits of one side of a sensor. */
    record Stay(
            UUID alarm,
            int sensor,
            String side,
            Instant raised,
            @Nullable Instant returned,
            boolean severe) {

        String level() {
            return severe ? side + "_" + side : side;
        }
    }

    /** Somebody answered an alarm. */
    record Answer(UUID alarm, String kind, Instant at) {}

    private final List<Stay> stays = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    /** Stays now and then, in bursts, some of them for days; and an answer now and then. */
    static History drawn(Random random, List<Integer> sensors, Instant from, Duration length) {
        var history = new History();
        for (var sensor : sensors) {
            for (var side : List.of("HIGH", "LOW")) {
                history.draw(random, UUID.randomUUID(), sensor, side, from, length);
            }
        }
        return history;
    }

    private void draw(Random random, UUID alarm, int sensor, String side, Instant from, Duration length) {
        var end = from.plus(length);
        var at = from.plusSeconds(random.nextLong(length.toSeconds()));
        while (at.isBefore(end)) {
            var stay = random.nextInt(8) == 0 ? random.nextInt(200_000) : random.nextInt(120);
            var returned = at.plusSeconds(1 + stay);
            var stands = random.nextInt(60) == 0;
            stays.add(new Stay(alarm, sensor, side, at, stands ? null : returned, random.nextInt(5) == 0));
            if (stands) {
                return;
            }
            if (random.nextInt(4) == 0) {
                var kinds = List.of("ACKNOWLEDGED", "CLOSED", "MARKED_FALSE", "SHELVED");
                answers.add(new Answer(alarm, kinds.get(random.nextInt(4)), at.plusSeconds(random.nextInt(5_000))));
            }
            at = returned.plusSeconds(random.nextInt(3) > 0 ? random.nextInt(30) : random.nextInt(20_000));
        }
    }

    List<Stay> stays() {
        return stays;
    }

    List<Answer> answers() {
        return answers;
    }

    List<Stay> ofAlarm(UUID alarm) {
        return stays.stream()
                .filter(stay -> stay.alarm().equals(alarm))
                .sorted(Comparator.comparing(Stay::raised))
                .toList();
    }

    void store() {
        for (var alarm : stays.stream().map(Stay::alarm).distinct().toList()) {
            store(ofAlarm(alarm));
        }
        var number = 1_000_000;
        for (var answer : answers) {
            Database.execute("""
                    insert into alarm_step (alarm_id, number, kind, actor_subject, actor_name, taken_at, from_state, to_state)
                    values ('%s', %d, '%s', 's', 'n', '%s', 'UNACKNOWLEDGED', 'ACKNOWLEDGED')
                    """.formatted(answer.alarm(), number++, answer.kind(), answer.at()));
        }
    }

    private static void store(List<Stay> ofAlarm) {
        var first = ofAlarm.getFirst();
        var last = ofAlarm.getLast();
        var stands = last.returned() == null;
        Database.execute("""
                insert into alarm (id, sensor, uscc, area, source_code, tag, unit, condition, level, value, raised_at,
                    observed_at, sequence, recorded_at, returned_at, version, state, highest_level, occurrences,
                    annunciated_at)
                select '%s', number, uscc, area, source_code, tag, unit, '%s', '%s', 1, '%s', '%s', 1, '%s', %s, 1, '%s',
                    '%s', %d, '%s' from sensor where number = %d
                """.formatted(
                        first.alarm(),
                        first.side(),
                        stands ? last.level() : "NORMAL",
                        first.raised(),
                        last.raised(),
                        last.raised(),
                        stands ? "null" : "'" + last.returned() + "'",
                        stands ? "UNACKNOWLEDGED" : "RETURNED_UNACKNOWLEDGED",
                        last.level(),
                        ofAlarm.size(),
                        last.raised(),
                        first.sensor()));
        var number = 1;
        for (var stay : ofAlarm) {
            Database.execute("""
                    insert into alarm_occurrence
                        (alarm_id, number, raised_at, raised_sequence, highest_level, returned_at, returned_sequence,
                        uscc, area, source_code, sensor, condition, annunciated)
                    select id, %2$d, '%3$s', %4$d, '%5$s', %6$s, null,
                        uscc, area, source_code, sensor, condition, true from alarm where id = '%1$s'
                    """.formatted(
                            stay.alarm(),
                            number,
                            stay.raised(),
                            number,
                            stay.level(),
                            stay.returned() == null ? "null" : "'" + stay.returned() + "'"));
            number++;
        }
    }
}
