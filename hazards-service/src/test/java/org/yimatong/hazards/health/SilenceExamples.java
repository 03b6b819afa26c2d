package org.yimatong.hazards.health;

import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;

/** What happened to sensors before anybody tested them. */
public final class SilenceExamples {

    private SilenceExamples() {}

    /** Somebody has listened since the beginning of February 2026. */
    public static void listenedSinceFebruary() {
        Database.execute("""
                insert into listening values (true, '2026-02-01Z', now())
                    on conflict (only_row) do update set since = excluded.since
                """);
    }

    /** Written between the rounds of the clock, which does not judge it any more: the test says what befell it. */
    public static void watched(Plant plant, String tag, String since) {
        Database.execute("""
                begin;
                select from listening for update;
                update sensor_watch set watched_since = '%s', due_at = 'infinity' where sensor = %s;
                commit
                """.formatted(since, number(plant, tag)));
    }

    /** @param to null if it still is */
    public static void silent(Plant plant, String tag, String from, String to) {
        episode(plant, tag, "NO_DATA", from, to);
    }

    /** @param to null if it stands */
    public static void episode(Plant plant, String tag, String condition, String from, String to) {
        Database.execute("""
                insert into health_episode
                select gen_random_uuid(), number, id, uscc, area, source_code, tag, '%1$s', '%2$s',
                    timestamptz '%2$s' + interval '5 minutes', %3$s
                from sensor where number = %4$s
                """.formatted(condition, from, to == null ? "null" : "'" + to + "'", number(plant, tag)));
    }

    private static String number(Plant plant, String tag) {
        return "(select number from sensor where uscc = '%s' and tag = '%s')".formatted(plant.uscc(), tag);
    }
}
