package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.AlarmStream;
import org.yimatong.acceptance.client.Alarms;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Stopwatch;
import org.yimatong.acceptance.suite.Suite;
import org.yimatong.city.plant.Player.Played;
import org.yimatong.city.plant.TennesseeEastman.Run;
import org.yimatong.city.plant.TennesseeEastman.Transition;

/** Two faults of the plant, as its data gateway reports them and the duty officer sees them. */
@Order(60)
@DisplayName("The story of two faults")
@Concerns({Part.HAZARDS, Part.ENTERPRISES, Part.GATEWAY})
class TelemetryStoryTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int FAST = 400;
    private static final int SAMPLES = 960;
    private static final int READINGS = SAMPLES * 22;

    private final Plant plant;
    private final Codes codes;
    private final Alarms alarms;
    private final AlarmStream stream;
    private final String token;
    private final Instant begin = Instant.now();
    private final List<Transition> expected = new ArrayList<>();

    TelemetryStoryTest(Suite suite) {
        var people = new People(suite.addresses());
        plant = Plant.of(suite.addresses(), people);
        codes = new Codes(people);
        alarms = new Alarms(people.dutyOfficer(), Plant.USCC);
        stream = AlarmStream.open(people.dutyOfficer());
        token = codes.tokenOf(Plant.USCC);
    }

    @AfterAll
    void switch_the_screen_off() {
        stream.close();
    }

    @Test
    @Order(1)
    void fault_4_over_http_raises_exactly_its_alarms() throws InterruptedException {
        var stopwatch = Stopwatch.start();
        assertThat(plant.playOverHttp(Run.D04, FAST)).isEqualTo(new Played(SAMPLES, READINGS, 0));
        stopwatch.stop("d04 over HTTP, 960 messages one after the other");

        expected.addAll(Plant.expected(Run.D04));
        awaitExactlyTheExpected();
        assertThat(alarms.standing()).isEmpty();
    }

    @Test
    @Order(2)
    void fault_6_over_mqtt_raises_exactly_its_alarms() throws InterruptedException {
        var stopwatch = Stopwatch.start();
        assertThat(plant.playOverMqtt(Run.D06, FAST)).isEqualTo(new Played(SAMPLES, READINGS, 0));
        stopwatch.stop("d06 over MQTT, 960 messages one after the other");

        expected.addAll(Plant.expected(Run.D06));
        awaitExactlyTheExpected();
    }

    @Test
    @Order(3)
    void a_standing_alarm_of_the_second_level_turns_the_code_red() {
        assertThat(alarms.standing()).hasSize(13).anySatisfy(alarm -> {
            assertThat(alarm.path("tag").asText()).isEqualTo("XMEAS-01");
            assertThat(alarm.path("level").asText()).isEqualTo("LOW_LOW");
        });
        codes.awaitShown(token, "RED", "alarm-critical", "alarm-standing");
    }

    @Test
    @Order(4)
    void normal_readings_return_every_alarm_and_the_code_to_green() throws InterruptedException {
        var returns = Plant.returnsAfter(expected);
        plant.returnToNormal();

        codes.awaitShown(token, "GREEN");

        expected.addAll(returns);
        awaitExactlyTheExpected();
        assertThat(alarms.standing()).isEmpty();
        assertThat(stream.kinds()).contains("alarm-raised", "alarm-level-changed", "alarm-returned");
    }

    /** On record and on the screen. */
    private void awaitExactlyTheExpected() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(alarms.transitionsSince(begin)).containsExactlyElementsOf(expected));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(stream.transitionsOf(Plant.USCC)).containsExactlyElementsOf(expected));
    }
}
