package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.path;
import static org.yimatong.acceptance.client.Enterprises.words;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.client.Promises;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;
import org.yimatong.city.catalogue.City;

/** Before the deadline of the day: who has promised, and who is awaited. {@link MissedPromiseTest} goes on. */
@Order(25)
@DisplayName("The daily promise, before its deadline")
@Concerns({Part.CITY, Part.ENTERPRISES})
class DuePromiseTest {

    private static final Duration FOR_THE_OFFICES = Duration.ofSeconds(90);

    private final Suite suite;
    private final People people;
    private final Promises promises;

    DuePromiseTest(Suite suite) {
        this.suite = suite;
        people = new People(suite.addresses());
        promises = new Promises(people.dutyOfficer(), suite.promiseDeadline().toLocalDate());
    }

    @Test
    @Order(1)
    void a_petrol_station_is_told_to_promise_daily_from_the_next_deadline_on() {
        var from = words("from", promises.day().toString());
        people.registrar()
                .putUnseen(path(City.NEIGHBOUR) + "/promise-duty", from)
                .requireStatus(201);

        assertThat(promises.stateOf(City.NEIGHBOUR)).isEqualTo("AWAITED");
        assertThat(promises.deadline()).isEqualTo(suite.promiseDeadline().toInstant());
    }

    @Test
    @Order(2)
    void the_offices_of_the_enterprises_with_hazard_sources_promise_by_themselves() {
        await().atMost(FOR_THE_OFFICES).untilAsserted(() -> {
            assertThat(promises.stateOf(Plant.USCC)).isEqualTo("GIVEN");
            assertThat(promises.in("GIVEN")).hasSizeGreaterThan(15);
        });
    }
}
