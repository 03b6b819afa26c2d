package org.yimatong.city.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.city.StandInSuite;
import org.yimatong.city.StandInSuite.Request;
import org.yimatong.city.StandInSuite.Response;
import org.yimatong.city.door.Doors;
import org.yimatong.city.field.PlannedPermit;

/** What is looked after again and again, against a stand-in. */
class HazardChoresTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<String, String> things = new HashMap<>();

    @Test
    void permits_are_reported_and_those_that_are_used_begin_and_are_accepted() throws Exception {
        try (var suite = new StandInSuite(this::operation)) {
            var doors = new Doors(suite.settings(0), suite.client);
            new PermitWork(doors, NOW).goOn();
            assertThat(written(suite, "POST")).hasSize(PlannedPermit.all().size());
            assertThat(steps(suite)).isEmpty();

            new PermitWork(doors, Clock.offset(NOW, Duration.ofMinutes(1))).goOn();
            assertThat(steps(suite))
                    .containsOnly("start")
                    .hasSize(PlannedPermit.all().size() - 1);

            things.replaceAll((_, operation) -> operation.replace("REPORTED", "RUNNING"));
            new PermitWork(doors, Clock.offset(NOW, Duration.ofHours(7))).goOn();
            assertThat(steps(suite)).contains("completion");
        }
    }

    @Test
    void an_alarm_is_dealt_with_until_it_is_closed_and_what_others_touched_stays() throws Exception {
        var alarm = "{\"id\":\"a\",\"version\":1,\"tag\":\"LT-102\",\"state\":\"%s\"}";
        try (var suite = new StandInSuite(this::alarm)) {
            var work = new AlarmWork(new Doors(suite.settings(0), suite.client), NOW);
            work.dealWithThem();
            assertThat(written(suite, "POST")).containsOnly("/api/v1/telemetry").hasSize(2);

            for (var state : List.of("UNACKNOWLEDGED", "ACKNOWLEDGED", "RETURNED", "CLOSED")) {
                things.put("LT-102", alarm.formatted(state));
                work.dealWithThem();
            }
            assertThat(steps(suite)).containsExactly("acknowledgement", "disposal", "closure");

            things.put("LT-102", alarm.formatted("UNACKNOWLEDGED"));
            things.put("steps", "[{\"kind\":\"UNSHELVED\"}]");
            work.dealWithThem();
            assertThat(steps(suite)).hasSize(3);
        }
    }

    @Test
    void a_gateway_gets_its_quota_unless_somebody_decided_about_it() throws Exception {
        for (int version : new int[] {1, 2}) {
            try (var suite = new StandInSuite(request -> gateway(request, version))) {
                new GatewayWork(new Doors(suite.settings(0), suite.client).of("registrar")).limit();

                assertThat(steps(suite)).hasSize(version == 1 ? 1 : 0);
            }
        }
    }

    @Test
    void the_roster_is_written_for_two_weeks_and_only_when_a_week_is_left() throws Exception {
        var written = new ArrayList<JsonNode>();
        try (var suite = new StandInSuite(request -> roster(request, written))) {
            var doors = new Doors(suite.settings(0), suite.client);
            new RosterWork(doors.of("supervisor"), NOW).write();

            assertThat(written).hasSize(3).allSatisfy(turn -> {
                assertThat(turn.path("from").asText()).isEqualTo(TODAY.toString());
                assertThat(turn.path("until").asText())
                        .isEqualTo(TODAY.plusDays(13).toString());
            });
        }
        assertThat(RosterWork.areasOf("duty")).contains("610112", "610115").doesNotContain("610117");
    }

    private static Response roster(Request request, List<JsonNode> written) {
        if (request.method().equals("GET")) {
            return new Response(200, "[]");
        }
        written.add(body(request));
        return new Response(201, "[]");
    }

    private Response operation(Request request) {
        if (request.method().equals("GET")) {
            if (request.path().endsWith("/special-operations")) {
                return new Response(200, "[]");
            }
            var operation = things.get(request.path());
            return operation == null ? new Response(404, "{}") : new Response(200, "{\"operation\":" + operation + "}");
        }
        if (request.method().equals("POST")) {
            var report = body(request);
            things.put(request.path() + "/" + report.path("id").asText(), """
                    {"id":"%s","version":1,"state":"REPORTED","validFrom":"%s","validUntil":"%s"}""".formatted(
                            report.path("id").asText(),
                            report.path("validFrom").asText(),
                            report.path("validUntil").asText()));
        }
        return new Response(request.method().equals("POST") ? 201 : 200, "{}");
    }

    private Response alarm(Request request) {
        if (!request.method().equals("GET")) {
            return new Response(200, "{}");
        }
        if (request.path().endsWith("/steps")) {
            return new Response(200, things.getOrDefault("steps", "[]"));
        }
        var alarm = things.get("LT-102");
        if (request.path().endsWith("/alarms")) {
            return new Response(200, alarm == null ? "[]" : "[" + alarm + "]");
        }
        return new Response(200, String.valueOf(alarm));
    }

    private static Response gateway(Request request, int version) {
        var gateway = "{\"id\":\"g\",\"version\":%d}".formatted(version);
        return new Response(200, request.path().endsWith("/data-gateways") ? "[" + gateway + "]" : gateway);
    }

    private static List<String> written(StandInSuite suite, String method) {
        return suite.requests().stream()
                .filter(request -> request.method().equals(method))
                .map(Request::path)
                .toList();
    }

    private static List<String> steps(StandInSuite suite) {
        return written(suite, "PUT").stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    private static JsonNode body(Request request) {
        try {
            return request.json();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
