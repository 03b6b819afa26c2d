package org.yimatong.city.hazards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;

/** The tailings ponds: registered with their points and those who answer for them once, reported every two hours. */
final class PondWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PONDS = "/api/v1/tailings-ponds";
    private static final Duration EVERY = Duration.ofHours(2);
    private static final List<String> COLOURS = List.of("blue", "yellow", "orange", "red");

    private final Doors doors;
    private final FrontDoor registrar;
    private final Clock clock;
    private final List<CSVRecord> points = FieldBook.rows("hazards/pond-points");
    private Instant reportedAt = Instant.EPOCH;

    PondWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.registrar = doors.of("registrar");
        this.clock = clock;
    }

    void register() throws IOException, InterruptedException {
        var known = known();
        for (var row : FieldBook.rows("hazards/ponds")) {
            if (!known.containsKey(row.get("code"))) {
                var pond = JSON.createObjectNode()
                        .put("uscc", row.get("uscc"))
                        .put("code", row.get("code"))
                        .put("name", row.get("name"))
                        .put("kind", row.get("kind"));
                pond.putObject("size")
                        .put("totalVolume", row.get("total_volume"))
                        .put("damHeight", row.get("dam_height"));
                registrar.post(PONDS, pond);
            }
        }
        for (var pond : known().values()) {
            setUpPoints(pond);
            nameCustodians(pond);
        }
    }

    private void setUpPoints(JsonNode pond) throws IOException, InterruptedException {
        var path = pathOf(pond) + "/points";
        var present = registrar.get(path + "?limit=1000").findValuesAsText("code");
        for (var row : pointsOf(pond)) {
            if (!present.contains(row.get("code"))) {
                var point = JSON.createObjectNode()
                        .put("code", row.get("code"))
                        .put("name", row.get("name"))
                        .put("item", row.get("item"));
                var thresholds = JSON.createObjectNode();
                COLOURS.stream()
                        .filter(colour -> !row.get(colour).isEmpty())
                        .forEach(colour -> thresholds.put(colour, row.get(colour)));
                if (!thresholds.isEmpty()) {
                    point.set("thresholds", thresholds);
                }
                registrar.post(path, point);
            }
        }
    }

    private void nameCustodians(JsonNode pond) throws IOException, InterruptedException {
        var named = new HashSet<>(
                registrar.get(pathOf(pond) + "/custodians?limit=1000").findValuesAsText("role"));
        for (var row : FieldBook.rows("hazards/custodians")) {
            if (row.get("pond").equals(pond.path("code").asText()) && !named.contains(row.get("role"))) {
                registrar.step(
                        pathOf(pond),
                        "/custodians/" + row.get("role"),
                        JSON.createObjectNode().put("name", row.get("name")).put("unit", row.get("unit")));
            }
        }
    }

    /** What the enterprise's data gateway observes. */
    void report() throws IOException, InterruptedException {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (now.isBefore(reportedAt.plus(EVERY))) {
            return;
        }
        for (var pond : known().values()) {
            var report = JSON.createObjectNode();
            for (var row : pointsOf(pond)) {
                if (!row.get("value").isEmpty()) {
                    observe(report, row, now);
                }
            }
            doors.ofDataGateway(pond.path("uscc").asText()).post(pathOf(pond) + "/point-reports", report);
        }
        reportedAt = now;
    }

    private static void observe(ObjectNode report, CSVRecord row, Instant now) {
        report.withArray("observations")
                .addObject()
                .put("point", row.get("code"))
                .put("observedAt", now.toString())
                .put("value", row.get("value"));
    }

    private List<CSVRecord> pointsOf(JsonNode pond) {
        return points.stream()
                .filter(row -> row.get("pond").equals(pond.path("code").asText()))
                .toList();
    }

    /** Those of the city, by code. */
    private Map<String, JsonNode> known() throws IOException, InterruptedException {
        var known = new HashMap<String, JsonNode>();
        for (var row : FieldBook.rows("hazards/ponds")) {
            for (var pond : registrar.get(PONDS + "?limit=1000&uscc=" + row.get("uscc"))) {
                if (pond.path("code").asText().equals(row.get("code"))) {
                    known.put(row.get("code"), pond);
                }
            }
        }
        return known;
    }

    private static String pathOf(JsonNode pond) {
        return PONDS + "/" + pond.path("id").asText();
    }
}
