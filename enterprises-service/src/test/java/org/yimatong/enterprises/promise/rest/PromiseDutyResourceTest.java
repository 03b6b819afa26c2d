package org.yimatong.enterprises.promise.rest;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.promise.Promising.at;
import static org.yimatong.enterprises.promise.Promising.duty;
import static org.yimatong.enterprises.promise.Promising.promised;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PromiseDutyResourceTest {

    @Inject
    SettableClock clock;

    private String uscc;
    private final LocalDate monday = LocalDate.now().plusYears(1);

    @BeforeEach
    void mondayAtNoon() {
        uscc = registered(GAOLING);
        clock.set(at(monday, "12:00"));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_duty_begins_with_a_day_that_can_still_be_kept() {
        duty(uscc, monday, null)
                .statusCode(422)
                .body("errors.pointer", contains("/from"))
                .body("errors[0].code", equalTo("promise-duty-from-passed"));
        duty(uscc, monday.plusDays(1), monday).statusCode(422).body("errors.pointer", contains("/until"));
        duty(uscc, monday.plusDays(1), null).statusCode(201);
        assertThat(code(uscc).getString("nextEvaluation"))
                .isEqualTo(at(monday.plusDays(1), "10:00").toString());
    }

    @Test
    void a_change_of_the_duty_says_which_one_it_has_seen() {
        duty(uscc, monday.plusDays(1), null).statusCode(201).header("ETag", "\"0\"");

        duty(uscc, monday.plusDays(2), null).statusCode(428);
        duty(uscc, monday.plusDays(2), null, "\"0\"").statusCode(200).header("ETag", "\"1\"");
        duty(uscc, monday.plusDays(3), null, "\"0\"")
                .statusCode(412)
                .body("current.from", equalTo(monday.plusDays(2).toString()));
    }

    @Test
    void promises_do_not_change_the_duty_an_official_has_seen() {
        duty(uscc, monday.plusDays(1), null).statusCode(201);
        clock.set(at(monday.plusDays(1), "08:00"));
        promised(uscc, monday.plusDays(1)).statusCode(201);

        inspector(GAOLING)
                .get("/api/v1/enterprises/" + uscc + "/promise-duty")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void a_duty_that_is_being_reported_is_changed_after_that_and_the_code_hears_of_both() {
        var tomorrow = monday.plusDays(1);
        duty(uscc, tomorrow, null).statusCode(201);

        var change = Database.holding("""
                update promise_duty set reports = reports + 1 where uscc = '%1$s';
                update standing_fact set version = version + 1 where uscc = '%1$s' and kind = 'PROMISE'
                """.formatted(uscc), () -> {
            var running = runAsync(
                    () -> duty(uscc, tomorrow.plusDays(5), null, "\"0\"").statusCode(200));
            Database.awaitSomebodyWaiting();
            return running;
        });
        change.join();

        assertThat(code(uscc).getString("nextEvaluation"))
                .isEqualTo(at(tomorrow.plusDays(5), "10:00").toString());
    }

    @Test
    void nobody_imposes_a_duty_outside_their_area() {
        registrar(WEIYANG)
                .contentType("application/json")
                .body("{\"from\":\"%s\"}".formatted(monday.plusDays(1)))
                .put("/api/v1/enterprises/" + uscc + "/promise-duty")
                .then()
                .statusCode(404);
        inspector(WEIYANG)
                .get("/api/v1/enterprises/" + uscc + "/promise-duty")
                .then()
                .statusCode(404);
    }
}
