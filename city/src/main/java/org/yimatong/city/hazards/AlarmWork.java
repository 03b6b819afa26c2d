package org.yimatong.city.hazards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;

/**
 * What becomes of a few alarms: dealt with to the end, false, shelved, acknowledged, left open. Each step is taken from
 * the state that the city left; an alarm that does not come by a fault of its sensor comes by two readings.
 */
final class AlarmWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALARMS = "/api/v1/alarms";
    private static final Duration SHELVED = Duration.ofHours(10);

    private final Doors doors;
    private final FrontDoor duty;
    private final Clock clock;
    private final List<CSVRecord> alarms = FieldBook.rows("hazards/alarms");

    AlarmWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.duty = doors.of("duty");
        this.clock = clock;
    }

    void dealWithThem() throws IOException, InterruptedException {
        for (var row : alarms) {
            var known = StreamSupport.stream(
                            duty.get(ALARMS + "?limit=1000&uscc=" + row.get("uscc"))
                                    .spliterator(),
                            false)
                    .filter(alarm -> alarm.path("tag").asText().equals(row.get("tag")))
                    .toList();
            if (known.isEmpty()) {
                measure(row, "beyond");
            } else if (known.size() == 1) {
                dealWith(row, known.getFirst());
            }
        }
    }

    private void dealWith(CSVRecord row, JsonNode alarm) throws IOException, InterruptedException {
        var untouched = duty.get(pathOf(alarm) + "/steps").isEmpty();
        switch (row.get("fate")) {
            case "CLOSED" -> handle(row, alarm, untouched);
            case "FALSE_ALARM" -> discard(row, alarm, untouched);
            case "SHELVED" -> {
                if (untouched) {
                    var until = clock.instant().plus(SHELVED).truncatedTo(ChronoUnit.MINUTES);
                    step(duty, alarm, "shelving", reason(row).put("until", until.toString()));
                }
            }
            case "ACKNOWLEDGED" -> {
                if (untouched) {
                    step(duty, alarm, "acknowledgement", JSON.createObjectNode().put("comment", row.get("reason")));
                }
            }
            default -> {} // nobody takes care of it
        }
    }

    private void handle(CSVRecord row, JsonNode alarm, boolean untouched) throws IOException, InterruptedException {
        var office = doors.ofOffice(row.get("uscc"));
        switch (alarm.path("state").asText()) {
            case "UNACKNOWLEDGED", "RETURNED_UNACKNOWLEDGED" -> {
                if (untouched) {
                    step(office, alarm, "acknowledgement", JSON.createObjectNode());
                }
            }
            case "ACKNOWLEDGED" -> measure(row, "back");
            case "RETURNED" -> {
                var disposal =
                        JSON.createObjectNode().put("cause", row.get("cause")).put("treatment", row.get("treatment"));
                step(office, alarm, "disposal", disposal);
                duty.step(pathOf(alarm), "/closure", JSON.createObjectNode());
            }
            default -> {} // it is done, or somebody else took it up
        }
    }

    private void discard(CSVRecord row, JsonNode alarm, boolean untouched) throws IOException, InterruptedException {
        switch (alarm.path("state").asText()) {
            case "UNACKNOWLEDGED" -> measure(row, "back");
            case "RETURNED_UNACKNOWLEDGED" -> {
                if (untouched) {
                    step(duty, alarm, "false-alarm", reason(row));
                }
            }
            default -> {} // it is done, or somebody else took it up
        }
    }

    /** The enterprise's gateway reports what the column says; nothing if the sensor itself is to. */
    private void measure(CSVRecord row, String column) throws IOException, InterruptedException {
        if (row.get(column).isEmpty()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var message = JSON.createObjectNode();
        message.withArray("readings")
                .addObject()
                .put("sensor", row.get("tag"))
                .put("observedAt", now.toString())
                .put("sequence", now.toEpochMilli())
                .put("value", Double.parseDouble(row.get(column)));
        doors.ofDataGateway(row.get("uscc")).post("/api/v1/telemetry", message);
    }

    private static ObjectNode reason(CSVRecord row) {
        return JSON.createObjectNode().put("reason", row.get("reason"));
    }

    private static void step(FrontDoor by, JsonNode alarm, String step, ObjectNode words)
            throws IOException, InterruptedException {
        by.stepFrom(alarm.path("version").asLong(), pathOf(alarm), "/" + step, words);
    }

    private static String pathOf(JsonNode alarm) {
        return ALARMS + "/" + alarm.path("id").asText();
    }
}
