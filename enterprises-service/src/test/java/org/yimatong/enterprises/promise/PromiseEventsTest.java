package org.yimatong.enterprises.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.Registry.row;
import static org.yimatong.enterprises.promise.Promising.at;
import static org.yimatong.enterprises.promise.Promising.duty;
import static org.yimatong.enterprises.promise.Promising.promised;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Announcements;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.promise.PromiseContent.WorkTicket;
import org.yimatong.events.enterprises.v1.EnterpriseEvent;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseEvent;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseGiven;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseMissed;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromisedOperation;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromisedUnits;
import org.yimatong.testing.RealServers;

/** What other services hear of the promises of a day. */
@QuarkusTest
@RealServers
class PromiseEventsTest {

    @Inject
    SettableClock clock;

    private String uscc;
    private final LocalDate monday = LocalDate.now().plusYears(2);

    @BeforeEach
    void mondayAtSeven() {
        uscc = registered(GAOLING);
        clock.set(at(monday, "07:00"));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_promise_and_its_correction_are_told_whole() {
        var lifting = Map.of(SpecialOperation.LIFTING, 1);
        promised(uscc, monday).statusCode(201);
        promised(
                        uscc,
                        monday,
                        PromiseExamples.aDayWith(lifting, new WorkTicket(SpecialOperation.LIFTING, "DZ-1")),
                        "\"1\"")
                .statusCode(200);

        await().untilAsserted(() -> assertThat(told()).hasSize(2));
        var first = (PromiseGiven) told().getFirst();
        var second = (PromiseGiven) told().getLast();
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.owed()).isFalse();
        assertThat(first.riskGrade()).isEqualTo("LOW");
        assertThat(first.units()).isEqualTo(new PromisedUnits(4, 3, 1, 0));
        assertThat(first.operations()).hasSize(10).contains(new PromisedOperation("LIFTING", 0));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.firstGivenAt()).isEqualTo(first.firstGivenAt());
        assertThat(second.operations()).contains(new PromisedOperation("LIFTING", 1));
    }

    @Test
    void each_missed_day_is_told_of_once_with_its_deadline_also_after_an_outage() {
        duty(uscc, monday, null).statusCode(201);
        promised(uscc, monday).statusCode(201);

        clock.set(at(monday.plusDays(2), "15:00"));
        await().untilAsserted(() -> assertThat(missed()).hasSize(2));
        promised(uscc, monday.plusDays(2)).statusCode(201);

        await().untilAsserted(() -> assertThat(told()).hasSize(4));
        assertThat(missed())
                .extracting(PromiseMissed::day, PromiseMissed::occurredAt)
                .containsExactly(
                        tuple(monday.plusDays(1), at(monday.plusDays(1), "10:00")),
                        tuple(monday.plusDays(2), at(monday.plusDays(2), "10:00")));
        var late = (PromiseGiven) told().getLast();
        assertThat(late.owed()).isTrue();
        assertThat(late.late()).isTrue();
    }

    @Test
    void who_is_gone_misses_nothing() {
        duty(uscc, monday, null).statusCode(201);
        imported(HEADER + row(uscc, "田纳西化工", GAOLING).replace("OPERATING", "CLOSED"))
                .statusCode(201);
        var witness = registered(GAOLING);
        duty(witness, monday, null).statusCode(201);

        clock.set(at(monday, "10:00"));

        await().untilAsserted(() -> assertThat(missed(witness)).hasSize(1));
        assertThat(told()).isEmpty();
    }

    private List<PromiseEvent> told() {
        return told(uscc);
    }

    private List<PromiseMissed> missed() {
        return missed(uscc);
    }

    private static List<PromiseMissed> missed(String uscc) {
        return told(uscc).stream()
                .filter(PromiseMissed.class::isInstance)
                .map(PromiseMissed.class::cast)
                .toList();
    }

    private static List<PromiseEvent> told(String uscc) {
        return Announcements.of(uscc, "enterprises.v1", EnterpriseEvent.class).stream()
                .filter(PromiseEvent.class::isInstance)
                .map(PromiseEvent.class::cast)
                .toList();
    }
}
