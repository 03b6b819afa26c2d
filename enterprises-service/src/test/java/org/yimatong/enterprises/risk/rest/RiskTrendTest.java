package org.yimatong.enterprises.risk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.risk.rest.RiskCity.groupsOf;
import static org.yimatong.enterprises.risk.rest.RiskCity.industry;
import static org.yimatong.enterprises.risk.rest.RiskCity.registered;
import static org.yimatong.enterprises.risk.rest.RiskCity.told;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.code.SystemView;
import org.yimatong.enterprises.freshness.Freshness;
import org.yimatong.enterprises.risk.RiskDayClock;
import org.yimatong.testing.RealServers;

/** What analysts are told of past days. */
@QuarkusTest
@RealServers
class RiskTrendTest {

    private static final AtomicInteger DAYS = new AtomicInteger(20);

    @Inject
    SettableClock clock;

    @Inject
    RiskDayClock days;

    @Inject
    Freshness inputs;

    @Inject
    SystemView system;

    @Inject
    RiskCity city;

    private final String industry = industry();

    /** One that no other test takes. */
    private final LocalDate day = LegalCalendar.today(Clock.systemUTC()).plusDays(DAYS.addAndGet(3));

    private String watermarks;

    @BeforeEach
    void rememberWhatIsKnown() {
        watermarks = Database.text("select coalesce(json_agg(w), '[]') from input_watermark w");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Database.execute("""
                delete from input_watermark;
                insert into input_watermark select * from json_populate_recordset(null::input_watermark, '%s')
                """.formatted(watermarks));
    }

    @Test
    void the_end_of_a_day_is_kept_as_the_sums_were_then() {
        var usccs = registered(3, GAOLING, industry);
        registered(2, WEIYANG, industry);
        city.find(usccs.getFirst());
        takenAfter(Duration.ofSeconds(30));

        var then = groupsOf(industry, told("analyst", WHOLE_CITY, trends("area,kind,industry,code")));
        var now = groupsOf(industry, told("analyst", WHOLE_CITY, "risk-statistics?by=area,kind,industry,code"));

        assertThat(then).allMatch(group -> group.get("day").equals(day.toString()));
        then.forEach(group -> group.remove("day"));
        assertThat(then).isNotEmpty().isEqualTo(now);
        told("analyst", WHOLE_CITY, trends("")).body("missing", empty()).body("late", empty());
    }

    @Test
    void however_they_are_told_apart_the_sums_agree() {
        registered(3, GAOLING, industry);
        registered(2, WEIYANG, industry);
        takenAfter(Duration.ofSeconds(30));

        for (var by : List.of("industry", "industry,code", "kind,industry", "kind,industry,code")) {
            assertThat(groupsOf(industry, told("analyst", WHOLE_CITY, trends(by))))
                    .as(by)
                    .extracting("enterprises")
                    .containsExactly(5);
            assertThat(groupsOf(industry, told("analyst", WEIYANG, trends(by))))
                    .as(by)
                    .extracting("enterprises")
                    .containsExactly(2);
        }
        var city = told("analyst", WHOLE_CITY, trends("")).extract().<Integer>path("groups[0].enterprises");
        var areas = told("analyst", WHOLE_CITY, trends("area")).extract().<List<Integer>>path("groups.enterprises");
        assertThat(areas.stream().mapToInt(Integer::intValue).sum()).isEqualTo(city);
    }

    @Test
    void a_day_is_taken_once_however_many_look() {
        after(Duration.ofMinutes(30));

        var another = Database.holding("insert into risk_day values ('%s', now(), false)".formatted(day), () -> {
            var round = CompletableFuture.runAsync(days::round);
            Database.awaitSomebodyWaiting();
            return round;
        });
        another.join();

        assertThat(Database.number("select count(*) from risk_day_figure where day = '%s'".formatted(day)))
                .isZero();
    }

    @Test
    void a_day_that_is_taken_late_says_so() {
        registered(1, GAOLING, industry);
        takenAfter(Duration.ofHours(5));

        told("analyst", GAOLING, trends("industry"))
                .body("late.day", contains(day.toString()))
                .body("missing", empty());
    }

    @Test
    void nobody_says_in_the_morning_what_a_day_was_like() {
        registered(1, GAOLING, industry);
        after(Duration.ofHours(7));
        days.round();

        told("analyst", GAOLING, trends("industry"))
                .body("missing", contains(day.toString()))
                .body("groups", empty());
    }

    @Test
    void a_day_waits_for_what_was_reported_of_it() {
        after(Duration.ofSeconds(30));
        Database.execute("update input_watermark set as_of = '%s'"
                .formatted(LegalCalendar.endOf(day).minusSeconds(1)));

        days.round();

        assertThat(Database.number("select count(*) from risk_day where day = '%s'".formatted(day)))
                .isZero();
    }

    @Test
    void sums_of_past_days_are_held_back_as_those_of_now() {
        registered(4, GAOLING, industry);
        takenAfter(Duration.ofSeconds(30));

        assertThat(groupsOf(industry, told("inspector", GAOLING, trends("industry")))
                        .getFirst())
                .containsEntry("small", true)
                .doesNotContainKeys("enterprises", "lapsedRecords");
    }

    @Test
    void a_period_of_no_days_is_refused() {
        told("analyst", GAOLING, "risk-trends?from=2026-03-02&to=2026-03-01")
                .statusCode(422)
                .body("errors.pointer", contains("from"));
        told("analyst", GAOLING, "risk-trends?from=2010-03-02&to=2026-03-01").statusCode(422);
        told("analyst", GAOLING, "risk-trends?from=yesterday").statusCode(422);
    }

    private String trends(String by) {
        return "risk-trends?from=%1$s&to=%1$s&by=%2$s".formatted(day, by);
    }

    private void takenAfter(Duration time) {
        after(time);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            days.round();
            assertThat(Database.number("select count(*) from risk_day where day = '%s'".formatted(day)))
                    .isPositive();
        });
    }

    /** So long after the end of the day, with everything known that was told until then. */
    private void after(Duration time) {
        var then = LegalCalendar.endOf(day).plus(time);
        clock.set(then);
        system.call(() -> {
            inputs.advance("inspections.v1", 0, then);
            inputs.advance("hazards.v1", 0, then);
            return true;
        });
    }
}
