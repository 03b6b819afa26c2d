package org.yimatong.city.hazards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;
import org.yimatong.city.field.FieldCalendar;

/**
 * Who is on duty, written for two weeks when less than a week is left. Nobody is for 高陵区: that roster is left to
 * whoever tries the suite.
 */
final class RosterWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROSTER = "/api/v1/duty-roster";
    private static final int LEAST_DAYS = 7;
    private static final int DAYS = 14;

    private final FrontDoor supervisor;
    private final Clock clock;

    RosterWork(FrontDoor supervisor, Clock clock) {
        this.supervisor = supervisor;
        this.clock = clock;
    }

    /** The areas in which that account looks at the sources. */
    static List<String> areasOf(String officer) {
        return FieldBook.rows("hazards/roster").stream()
                .filter(row -> row.get("roster").equals("PATROL"))
                .filter(row -> officer.equals(row.get("stand_in").isEmpty() ? row.get("officer") : row.get("stand_in")))
                .flatMap(row -> areas(row).stream())
                .toList();
    }

    void write() throws IOException, InterruptedException {
        var today = FieldCalendar.today(clock);
        for (var row : FieldBook.rows("hazards/roster")) {
            var written = written(row, today);
            var first = firstMissing(written, today);
            if (first.isBefore(today.plusDays(LEAST_DAYS))) {
                write(row, first, written);
            }
            var duty = written(row, today).get(today);
            if (duty != null && !row.get("stand_in").isEmpty() && !duty.has("standIn")) {
                supervisor.put(
                        ROSTER + "/%s/stand-in".formatted(duty.path("id").asText()),
                        duty.path("version").asLong(),
                        JSON.createObjectNode()
                                .put("officer", row.get("stand_in"))
                                .put("reason", row.get("reason")));
            }
        }
    }

    private void write(CSVRecord row, LocalDate first, Map<LocalDate, JsonNode> written)
            throws IOException, InterruptedException {
        var last = first;
        while (last.isBefore(FieldCalendar.today(clock).plusDays(DAYS - 1)) && !written.containsKey(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        var turn = JSON.createObjectNode()
                .put("roster", row.get("roster"))
                .put("from", first.toString())
                .put("until", last.toString())
                .put("officer", row.get("officer"));
        areas(row).forEach(turn.withArray("areas")::add);
        supervisor.post(ROSTER, turn);
    }

    private static LocalDate firstMissing(Map<LocalDate, JsonNode> written, LocalDate today) {
        var day = today;
        while (written.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Of the first area of the row, by day. */
    private Map<LocalDate, JsonNode> written(CSVRecord row, LocalDate today) throws IOException, InterruptedException {
        var written = new HashMap<LocalDate, JsonNode>();
        var address = "%s?from=%s&until=%s&area=%s&limit=1000"
                .formatted(ROSTER, today, today.plusDays(DAYS), areas(row).getFirst());
        for (var duty : supervisor.get(address)) {
            if (duty.path("roster").asText().equals(row.get("roster"))) {
                written.put(LocalDate.parse(duty.path("day").asText()), duty);
            }
        }
        return written;
    }

    private static List<String> areas(CSVRecord row) {
        return List.of(row.get("areas").split(";"));
    }
}
