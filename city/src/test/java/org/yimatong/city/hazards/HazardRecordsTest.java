package org.yimatong.city.hazards;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.city.StandInSuite;
import org.yimatong.city.StandInSuite.Request;
import org.yimatong.city.StandInSuite.Response;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.door.Doors;
import org.yimatong.city.dossier.Troubles;

/** Against a stand-in that keeps assessments, persons and filings, and answers them. */
class HazardRecordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNDECIDED = "610110005003";
    private static final String OWED = "610110003004";
    private static final String LATE = "610110015002";

    private final Clock now = Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneOffset.UTC);
    private final City city = City.fromFiles();
    private final Map<String, JsonNode> known = new HashMap<>();
    private final Map<String, ObjectNode> filings = new LinkedHashMap<>();
    private final Map<String, ObjectNode> persons = new LinkedHashMap<>();

    HazardRecordsTest() {
        for (var source : city.sources()) {
            known.put(
                    source.code(),
                    JSON.createObjectNode().put("id", "id-" + source.code()).put("code", source.code()));
        }
    }

    @Test
    void sources_are_assessed_once_by_what_they_may_hold() throws Exception {
        try (var suite = new StandInSuite(this::answer)) {
            var assessments = new AssessmentWork(doors(suite).of("registrar"), city, now);
            assessments.assess(known);
            var first = suite.requests().size();
            known.forEach((code, source) -> {
                if (SourceCase.of(code).isAssessed()) {
                    ((ObjectNode) source).put("assessmentId", "a");
                }
            });
            assessments.assess(known);

            assertThat(first).isEqualTo(68);
            assertThat(suite.requests()).hasSize(68);
            assertThat(suite.requests())
                    .allSatisfy(request -> assertThat(request.json()
                                    .at("/units/0/substances/0/quantity")
                                    .asText())
                            .isNotEmpty());
        }
    }

    @Test
    void filings_are_handed_in_and_decided_as_planned_and_never_again() throws Exception {
        for (var source : city.sources()) {
            if (SourceCase.of(source.code()).isAssessed()) {
                filings.put(
                        source.code(),
                        JSON.createObjectNode()
                                .put("id", source.code())
                                .put("version", source.code().equals(LATE) ? 2 : 1)
                                .put("uscc", source.uscc())
                                .put("source", source.code())
                                .put("state", "OWED"));
            }
        }
        try (var suite = new StandInSuite(this::answer)) {
            var work = new FilingWork(doors(suite));
            work.handIn();
            work.decide();
            var written = steps(suite);
            work.handIn();
            work.decide();

            assertThat(steps(suite)).isEqualTo(written);
        }
        assertThat(stateOf(OWED)).isEqualTo("OWED");
        assertThat(stateOf(LATE)).isEqualTo("ACCEPTED");
        assertThat(stateOf(UNDECIDED)).isEqualTo("SUBMITTED");
        assertThat(filings.values())
                .extracting(filing -> filing.path("state").asText())
                .contains("ACCEPTED", "RETURNED");
    }

    @Test
    void persons_are_named_once_and_two_are_missing() throws Exception {
        try (var suite = new StandInSuite(this::answer)) {
            var work = new PersonWork(doors(suite).of("registrar"), Troubles.of(city), now);
            work.name(known);
            work.name(known);

            assertThat(persons).hasSize(3 * 70 - 2);
            assertThat(suite.requests().stream()
                            .filter(request -> request.method().equals("POST")))
                    .hasSize(3 * 70 - 2);
            assertThat(persons.values())
                    .allSatisfy(
                            person -> assertThat(person.path("phone").asText()).matches("1[3-9][0-9]{9}"));
        }
    }

    private static Doors doors(StandInSuite suite) {
        return new Doors(suite.settings(0), suite.client);
    }

    private static List<String> steps(StandInSuite suite) {
        return suite.requests().stream()
                .filter(request -> request.method().equals("PUT"))
                .map(Request::path)
                .toList();
    }

    private String stateOf(String source) {
        return filings.get(source).path("state").asText();
    }

    private Response answer(Request request) {
        var path = request.path();
        if (request.method().equals("GET")) {
            return new Response(200, found(path));
        }
        if (path.contains("/hazard-source-filings/")) {
            step(request, filings.get(path.split("/")[4]));
        } else if (path.endsWith("/responsible-persons")) {
            var person = body(request).put("source", path.split("/")[4].substring(3));
            persons.put(person.path("source").asText() + person.path("role").asText(), person);
        }
        return new Response(request.method().equals("POST") ? 201 : 200, "{}");
    }

    private String found(String path) {
        if (path.endsWith("/hazard-source-filings")) {
            return filings.values().stream().map(JsonNode::toString).collect(joining(",", "[", "]"));
        }
        return path.endsWith("/responsible-persons")
                ? persons.values().stream().map(JsonNode::toString).collect(joining(",", "[", "]"))
                : filings.get(path.split("/")[4]).toString();
    }

    private static void step(Request request, ObjectNode filing) {
        filing.put("version", filing.path("version").asInt() + 1);
        if (request.path().endsWith("/submission")) {
            assertThat(body(request).path("materials")).hasSize(13);
            filing.put("state", "SUBMITTED");
        } else {
            filing.put("state", body(request).path("accepted").asBoolean() ? "ACCEPTED" : "RETURNED");
        }
    }

    private static ObjectNode body(Request request) {
        try {
            return (ObjectNode) request.json();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
