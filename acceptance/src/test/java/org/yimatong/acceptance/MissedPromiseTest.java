package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.path;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.client.Promises;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;
import org.yimatong.city.catalogue.City;

/** After the deadline of the day, which passed among sudden deaths: who has not promised is on the list, and yellow. */
@Order(170)
@DisplayName("The daily promise, after its deadline")
@Concerns({Part.CITY, Part.ENTERPRISES, Part.GATEWAY})
class MissedPromiseTest {

    private static final Duration UNTIL_THE_DEADLINE = Duration.ofMinutes(3);

    private final Instant deadline;
    private final People people;
    private final Codes codes;
    private final Promises promises;
    private final String token;

    MissedPromiseTest(Suite suite) {
        deadline = suite.promiseDeadline().toInstant();
        people = new People(suite.addresses());
        codes = new Codes(people);
        promises = new Promises(people.dutyOfficer(), suite.promiseDeadline().toLocalDate());
        token = codes.tokenOf(City.NEIGHBOUR);
    }

    @Test
    @Order(1)
    void who_did_not_promise_is_on_the_list_of_those_missing() {
        await().atMost(UNTIL_THE_DEADLINE).until(() -> Instant.now().isAfter(deadline));

        assertThat(promises.in("MISSING")).contains(City.NEIGHBOUR).doesNotContain(Plant.USCC);
    }

    @Test
    @Order(2)
    void its_code_is_yellow_since_the_deadline_sharp() {
        codes.awaitShown(token, "YELLOW", "promise-missing");

        assertThat(codes.history(City.NEIGHBOUR))
                .filteredOn(state -> state.path("status").asText().equals("YELLOW"))
                .first()
                .satisfies(state ->
                        assertThat(Instant.parse(state.path("at").asText())).isEqualTo(deadline));
    }

    @Test
    @Order(3)
    void a_promise_that_contradicts_itself_is_refused_at_its_place() {
        var contradiction = Promises.ofAQuietDay();
        contradiction.withObject("/units").put("running", 2);

        var refused = people.neighbour().putUnseen(today(), contradiction).requireStatus(422);

        assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo("/units/total");
    }

    @Test
    @Order(4)
    void a_late_promise_turns_it_green_and_stays_late() {
        people.neighbour().putUnseen(today(), Promises.ofAQuietDay()).requireStatus(201);

        codes.awaitShown(token, "GREEN");
        assertThat(promises.stateOf(City.NEIGHBOUR)).isEqualTo("LATE");
    }

    private String today() {
        return path(City.NEIGHBOUR) + "/promises/" + promises.day();
    }
}
