package org.yimatong.hazards.patrol.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.PatrolEvents.PatrolMissed;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.HazardNews;
import org.yimatong.hazards.roster.RosterExamples;
import org.yimatong.testing.RealServers;

/** What the clock makes of sources that nobody looked at. */
@QuarkusTest
@RealServers
class PatrolDeadlineTest extends PatrolStory {

    private final LocalDate tomorrow = today.plusDays(1);
    private final LocalDate dayAfter = today.plusDays(2);

    @BeforeEach
    void li_si_is_on_duty_tomorrow_and_the_source_is_to_be_looked_at_from_then_on() {
        RosterExamples.onDuty("PATROL", area, tomorrow, "li.si");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Database.number(
                                "select count(*) from patrol_duty where source_id = '%s' and next_day = '%s'"
                                        .formatted(source, tomorrow)))
                        .isEqualTo(1));
    }

    @Test
    void a_source_that_nobody_looked_at_is_missed_at_midnight_once_and_told() {
        clock.set(at(tomorrow, "20:00"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get("round?area=" + area).body("[0].state", equalTo("REMINDED")));

        clock.set(at(dayAfter, "00:00"));
        awaitMisses(1);

        get("misses?uscc=" + plant.uscc())
                .body("day", contains(tomorrow.toString()))
                .body("officer", contains("li.si"))
                .body("missedAt", contains(at(dayAfter, "00:00").toString()));
        assertThat(HazardNews.awaited(plant.uscc(), PatrolMissed.class, 1))
                .extracting(PatrolMissed::day, PatrolMissed::officer, PatrolMissed::occurredAt)
                .containsExactly(tuple(tomorrow, "li.si", at(dayAfter, "00:00")));
        get("statistics?from=" + tomorrow)
                .body("officer", contains("li.si"))
                .body("missed", contains(1))
                .body("complete", contains(false));
    }

    @Test
    void a_source_that_was_looked_at_is_not_missed() {
        clock.set(at(tomorrow, "23:50"));
        String look = look("li.si").statusCode(201).extract().path("[0].id");
        tickOff(look, "li.si", "\"1\"", Map.of("outcome", "REMARK", "remark", "无数据，已电话核实"))
                .statusCode(200);

        clock.set(at(dayAfter, "00:00"));
        await().atMost(Duration.ofSeconds(20)).until(() -> nextDayIs(dayAfter));

        get("misses?uscc=" + plant.uscc()).body("", hasSize(0));
        get("statistics?from=" + tomorrow)
                .body("officer", contains("li.si"))
                .body("seen", contains(1))
                .body("complete", contains(true));
    }

    @Test
    void what_was_missed_while_nobody_looked_at_the_clock_is_told_for_each_day() {
        clock.set(at(today.plusDays(4), "15:00"));
        awaitMisses(3);

        get("misses?uscc=" + plant.uscc())
                .body("day", contains(today.plusDays(3).toString(), dayAfter.toString(), tomorrow.toString()))
                .body("officer", contains(null, null, "li.si"));
        assertThat(nextDayIs(today.plusDays(4))).isTrue();
    }

    private boolean nextDayIs(LocalDate day) {
        return Database.number("select count(*) from patrol_duty where source_id = '%s' and next_day = '%s'"
                        .formatted(source, day))
                == 1;
    }

    private void awaitMisses(int number) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get("misses?uscc=" + plant.uscc()).body("", hasSize(number)));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }
}
