package org.yimatong.city.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.yimatong.city.StandInSuite;
import org.yimatong.city.StandInSuite.Request;
import org.yimatong.city.StandInSuite.Response;

class HttpDataGatewayTest {

    private static final List<Reading> READINGS = List.of(
            new Reading("XMEAS-01", Instant.parse("2026-03-02T08:30:00.000123Z"), 160, new BigDecimal("2.4889000e-01")),
            new Reading("XMEAS-02", Instant.parse("2026-03-02T08:30:00.000123Z"), 160, new BigDecimal("3.7E+3")));

    private final Queue<Response> first = new ArrayDeque<>();
    private final List<String> log = new ArrayList<>();

    @Test
    void a_message_carries_its_readings_to_the_last_digit() throws Exception {
        var request = sendTo(new Response(200, "{\"accepted\":2,\"duplicate\":0,\"rejected\":[]}"))
                .getFirst();

        assertThat(request.path()).isEqualTo("/api/v1/telemetry");
        assertThat(request.authorization()).isEqualTo("Bearer token-1");
        assertThat(request.body())
                .isEqualTo("{\"readings\":["
                        + "{\"sensor\":\"XMEAS-01\",\"observedAt\":\"2026-03-02T08:30:00.000123Z\",\"sequence\":160,"
                        + "\"value\":0.24889000},"
                        + "{\"sensor\":\"XMEAS-02\",\"observedAt\":\"2026-03-02T08:30:00.000123Z\",\"sequence\":160,"
                        + "\"value\":3700}]}");
    }

    @Test
    void an_unanswered_message_is_sent_again_unchanged() throws Exception {
        var requests = sendTo(new Response(503, ""), new Response(502, "<html>"));

        assertThat(requests).hasSize(3);
        assertThat(requests)
                .extracting(Request::body)
                .containsOnly(requests.getFirst().body());
        assertThat(log).hasSize(2);
        assertThat(log.getFirst()).contains("HTTP 503");
        assertThat(log.getLast()).isEqualTo("answered again");
    }

    @Test
    void a_refused_token_is_renewed() throws Exception {
        var requests = sendTo(new Response(401, ""));

        assertThat(requests).extracting(Request::authorization).containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void a_problem_lists_why_no_reading_was_accepted() throws Exception {
        first.add(new Response(422, """
                {"type":"/problems/x","errors":[{"pointer":"/readings/1/value","code":"out-of-range","detail":"d"},
                {"index":0,"code":"unknown-sensor"}]}"""));

        try (var suite = suite();
                var gateway = DataGateway.overHttp(suite.settings(0), suite.client, "U")) {
            var answer = gateway.send(READINGS);

            assertThat(answer.stored()).isZero();
            assertThat(answer.rejected())
                    .containsExactly(
                            new Answer.Rejection(1, "out-of-range", "d"),
                            new Answer.Rejection(0, "unknown-sensor", ""));
        }
    }

    @Test
    void a_message_refused_for_good_is_not_sent_again() {
        assertThatThrownBy(() -> sendTo(new Response(413, "too much")))
                .isInstanceOf(MessageRefused.class)
                .hasMessage("HTTP 413 too much");
    }

    private List<Request> sendTo(Response... answers) throws Exception {
        first.addAll(List.of(answers));
        try (var suite = suite();
                var gateway = DataGateway.overHttp(suite.settings(0), suite.client, "U")) {
            new AtLeastOnce(gateway, log::add).deliver(READINGS);
            return suite.requests();
        }
    }

    private StandInSuite suite() throws Exception {
        return new StandInSuite(request -> first.isEmpty() ? StandInSuite.accepting(request) : first.remove());
    }
}
