package org.yimatong.enterprises.weather.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.notice.Noticing.received;
import static org.yimatong.enterprises.weather.rest.Weather.brought;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

/** Messages that come before what they refer to silence nothing in areas of others. */
@QuarkusTest
@RealServers
class EarlyMessageTest {

    private static final String DISTRICT = "610124";
    private static final String NEIGHBOUR = "610122";

    private final Weather office = new Weather();
    private final Instant sent = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);
    private final String alert = UUID.randomUUID().toString();
    private final String early = UUID.randomUUID().toString();

    @Test
    void a_district_that_cancels_early_silences_the_city_in_its_own_area_only() {
        var own = registered(DISTRICT);
        var neighbour = registered(NEIGHBOUR);
        brought(office.cancel(early, sent.plusSeconds(60), alert), DISTRICT).statusCode(201);

        String id = brought(office.alert(alert, sent, WHOLE_CITY), WHOLE_CITY)
                .statusCode(201)
                .body("areas", hasSize(19))
                .body("areas", not(hasItem(DISTRICT)))
                .extract()
                .path("id");

        assertThat(received(neighbour).getList("title")).containsExactly("暴雨橙色预警");
        assertThat(received(own).getList("title")).isEmpty();
        brought(office.alert(alert, sent, WHOLE_CITY), WHOLE_CITY)
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void nor_does_a_message_that_bears_the_name_of_anothers() {
        brought(office.alert(alert, sent.plusSeconds(60), DISTRICT), DISTRICT).statusCode(201);

        brought(office.alert(alert, sent, WHOLE_CITY).replace("\"" + WHOLE_CITY + "\"", both()), WHOLE_CITY)
                .statusCode(201)
                .body("areas", contains(NEIGHBOUR));
    }

    @Test
    void who_answers_for_the_whole_city_cancels_for_it_before_the_alert_comes() {
        brought(office.cancel(early, sent.plusSeconds(60), alert), WHOLE_CITY).statusCode(201);

        brought(office.alert(alert, sent, DISTRICT), DISTRICT)
                .statusCode(409)
                .body("type", equalTo("/problems/weather-warning-outdated"));
    }

    private static String both() {
        return "\"" + DISTRICT + "\", \"" + NEIGHBOUR + "\"";
    }
}
