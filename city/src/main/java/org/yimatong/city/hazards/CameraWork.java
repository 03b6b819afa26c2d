package org.yimatong.city.hazards;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.door.ContentKey;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;

/** The cameras that look at hazard sources, entered once, and what the video platforms first report of them. */
final class CameraWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ENTERED =
            List.of("uscc", "source_code", "device_id", "name", "width", "height", "player_link");

    private final Doors doors;
    private final FrontDoor registrar;
    private final Clock clock;
    private final List<CSVRecord> cameras = FieldBook.rows("hazards/cameras");

    CameraWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.registrar = doors.of("registrar");
        this.clock = clock;
    }

    void install() throws IOException, InterruptedException {
        var known = known();
        var missing = cameras.stream()
                .filter(camera -> !known.containsKey(camera.get("device_id")))
                .toList();
        if (!missing.isEmpty()) {
            var csv = missing.stream().map(CameraWork::line).collect(joining("\n", line(ENTERED) + "\n", "\n"));
            registrar.postCsv("/api/v1/camera-imports", csv, ContentKey.of(csv));
        }
    }

    void report() throws IOException, InterruptedException {
        var known = known();
        for (var camera : cameras) {
            var device = camera.get("device_id");
            if (known.containsKey(device) && !known.get(device).has("online")) {
                doors.ofDataGateway(camera.get("uscc"))
                        .put(
                                "/api/v1/cameras/%s/online-state".formatted(device),
                                JSON.createObjectNode()
                                        .put("online", Boolean.parseBoolean(camera.get("online")))
                                        .put("at", clock.instant().toString()));
            }
        }
    }

    private Map<String, JsonNode> known() throws IOException, InterruptedException {
        return StreamSupport.stream(registrar.get("/api/v1/cameras?limit=1000").spliterator(), false)
                .collect(Collectors.toMap(camera -> camera.path("deviceId").asText(), camera -> camera));
    }

    private static String line(CSVRecord camera) {
        return line(ENTERED.stream().map(camera::get).toList());
    }

    private static String line(List<String> cells) {
        return CSVFormat.DEFAULT.format(cells.toArray());
    }
}
