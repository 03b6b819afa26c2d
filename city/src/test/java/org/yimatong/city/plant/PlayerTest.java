package org.yimatong.city.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.city.StandInSuite;
import org.yimatong.city.StandInSuite.Response;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.plant.TennesseeEastman.Run;
import org.yimatong.city.telemetry.DataGateway;

class PlayerTest {

    private static final Clock STANDING = Clock.fixed(Instant.parse("2026-03-02T08:30:00Z"), ZoneOffset.UTC);

    private final List<String> log = new ArrayList<>();

    @Test
    void a_whole_run_is_960_messages_of_22_readings() throws Exception {
        try (var suite = new StandInSuite(StandInSuite::accepting)) {
            var played = play(suite, 0, Integer.MAX_VALUE);

            assertThat(played).hasToString("played 960 samples, 21120 readings accepted, 0 rejected");
            assertThat(suite.requests()).hasSize(960);
            assertThat(log).hasSize(6);
        }
    }

    @Test
    void samples_are_numbered_from_0_and_observed_one_after_the_other() throws Exception {
        try (var suite = new StandInSuite(StandInSuite::accepting)) {
            play(suite, 158, 161);

            assertThat(suite.requests()).hasSize(3);
            var fault = suite.requests().getLast().json().path("readings");
            assertThat(fault).hasSize(22);
            assertThat(fault.path(0).path("sequence").asInt()).isEqualTo(160);
            assertThat(fault.path(0).path("sensor").asText()).isEqualTo("XMEAS-01");
            assertThat(observations(suite)).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void rejected_readings_are_counted() throws Exception {
        var answer = new Response(200, "{\"accepted\":20,\"duplicate\":1,\"rejected\":[{\"index\":3,\"code\":\"c\"}]}");
        try (var suite = new StandInSuite(request -> answer)) {
            assertThat(play(suite, 0, 2)).isEqualTo(new Player.Played(2, 42, 2));
        }
    }

    private Player.Played play(StandInSuite suite, int from, int to) throws Exception {
        try (var gateway = DataGateway.overHttp(suite.settings(0), suite.client, City.PLANT)) {
            return new Player(gateway, STANDING, log::add).play(Run.D06, from, to, 1_000_000);
        }
    }

    private static List<Instant> observations(StandInSuite suite) throws Exception {
        var observations = new ArrayList<Instant>();
        for (var request : suite.requests()) {
            observations.add(Instant.parse(
                    request.json().path("readings").path(0).path("observedAt").asText()));
        }
        return observations;
    }
}
