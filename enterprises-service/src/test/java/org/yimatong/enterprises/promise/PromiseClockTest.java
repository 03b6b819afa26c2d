package org.yimatong.enterprises.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.Registry.reopened;
import static org.yimatong.enterprises.Registry.row;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.history;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.promise.Promising.at;
import static org.yimatong.enterprises.promise.Promising.duty;
import static org.yimatong.enterprises.promise.Promising.promised;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

/** What the clock makes of promises that are there, late or missing. */
@QuarkusTest
@RealServers
class PromiseClockTest {

    @Inject
    SettableClock clock;

    private String uscc;
    private final LocalDate monday = LocalDate.now().plusYears(1);
    private final LocalDate tuesday = monday.plusDays(1);

    @BeforeEach
    void mondayAtSeven() {
        uscc = registered(GAOLING);
        clock.set(at(monday, "07:00"));
        duty(uscc, monday, null).statusCode(201);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void at_ten_sharp_a_missing_promise_makes_the_code_yellow_and_a_late_one_green_again() {
        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        assertThat(code(uscc).getString("nextEvaluation"))
                .isEqualTo(at(monday, "10:00").toString());

        clock.set(at(monday, "10:00"));
        awaitStatus(uscc, "YELLOW");
        assertThat(code(uscc).getString("since")).isEqualTo(at(monday, "10:00").toString());
        assertThat(code(uscc).getString("reasons[0].code")).isEqualTo("promise-missing");
        assertThat(code(uscc).getString("reasons[0].parameters.day")).isEqualTo(monday.toString());

        promised(uscc, monday).statusCode(201).body("state", equalTo("LATE"));
        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        assertThat(code(uscc).getString("nextEvaluation"))
                .isEqualTo(at(tuesday, "10:00").toString());
    }

    @Test
    void a_promise_in_time_keeps_the_code_green_until_the_next_morning() {
        promised(uscc, monday).statusCode(201).body("state", equalTo("GIVEN"));

        clock.set(at(tuesday, "10:00"));
        awaitStatus(uscc, "YELLOW");

        assertThat(history(uscc).getString("[0].at"))
                .isEqualTo(at(tuesday, "10:00").toString());
        assertThat(statesOf(uscc)).doesNotContain("RED").startsWith("YELLOW", "GREEN");
        assertThat(code(uscc).getString("reasons[0].parameters.day")).isEqualTo(tuesday.toString());
    }

    @Test
    void what_was_missing_while_nobody_looked_is_missing_since_its_own_deadline() {
        clock.set(at(monday.plusDays(3), "15:00"));
        awaitStatus(uscc, "YELLOW");

        assertThat(code(uscc).getString("since")).isEqualTo(at(monday, "10:00").toString());
        promised(uscc, monday.plusDays(3)).statusCode(201).body("state", equalTo("LATE"));
        assertThat(statesOf(uscc)).startsWith("GREEN", "YELLOW", "GREEN");
    }

    @Test
    void the_day_of_a_promise_is_that_of_xian() {
        clock.set(at(tuesday, "00:30")); // still Monday in UTC
        promised(uscc, monday).statusCode(409).body("type", equalTo("/problems/promise-day-over"));
        promised(uscc, tuesday).statusCode(201).body("state", equalTo("GIVEN"));

        clock.set(at(tuesday, "23:30"));
        promised(uscc, tuesday.plusDays(1)).statusCode(422).body("errors[0].code", equalTo("promise-day-in-future"));
    }

    @Test
    void when_the_last_day_of_the_duty_is_over_nothing_is_missing_any_more() {
        duty(uscc, monday, monday, "\"0\"").statusCode(200);
        clock.set(at(monday, "12:00"));
        awaitStatus(uscc, "YELLOW");

        clock.set(at(tuesday, "00:00"));

        awaitStatus(uscc, "GREEN");
        assertThat(code(uscc).getList("inputs")).isEmpty();
    }

    @Test
    void an_enterprise_that_is_gone_owes_no_promise_and_can_give_none() {
        imported(HEADER + row(uscc, "田纳西化工", GAOLING).replace("OPERATING", "CLOSED"))
                .statusCode(201);
        assertThat(code(uscc).getString("nextEvaluation")).isNull();
        promised(uscc, monday).statusCode(409).body("type", equalTo("/problems/promise-of-closed-enterprise"));

        clock.set(at(monday, "11:00"));
        reopened(uscc);

        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        assertThat(code(uscc).getString("nextEvaluation"))
                .isEqualTo(at(tuesday, "10:00").toString());
    }

    @Test
    void a_suspended_enterprise_still_promises_but_runs_nothing() {
        imported(HEADER + row(uscc, "田纳西化工", GAOLING).replace("OPERATING", "SUSPENDED"))
                .statusCode(201);

        promised(uscc, monday)
                .statusCode(409)
                .body("type", equalTo("/problems/promise-runs-suspended-units"))
                .body("errors[0].pointer", equalTo("/units/running"));
        var stopped = PromiseExamples.aDayWith(new ProductionUnits(4, 0, 4, 0));
        promised(uscc, monday, stopped, null).statusCode(201);
    }
}
