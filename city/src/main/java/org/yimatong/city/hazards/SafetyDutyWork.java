package org.yimatong.city.hazards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.yimatong.city.door.Doors;
import org.yimatong.city.field.FieldBook;
import org.yimatong.city.field.FieldCalendar;

/**
 * What enterprises show for the duties that follow from the two highest levels; one kind in the table is owed by all.
 */
final class SafetyDutyWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DUTIES = "/api/v1/hazard-source-duties";
    private static final int LOWEST_LEVEL = 2;

    private final Doors doors;
    private final Clock clock;

    SafetyDutyWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    /** @param known the sources as the suite has them, by code */
    void show(Map<String, JsonNode> known) throws IOException, InterruptedException {
        var papers = FieldBook.rows("hazards/duties");
        for (var duty : doors.of("registrar").get(DUTIES + "?met=false&limit=1000")) {
            var source = duty.path("source").asText();
            var held = known.get(source);
            if (held == null
                    || held.path("level").asInt() > LOWEST_LEVEL
                    || !SourceCase.of(source).isFiled()) {
                continue;
            }
            for (var row : papers) {
                if (row.get("kind").equals(duty.path("kind").asText())) {
                    var doneOn = FieldCalendar.today(clock).minusDays(Long.parseLong(row.get("days_ago")));
                    var entry = JSON.createObjectNode().put("doneOn", doneOn.toString());
                    if (!row.get("agency").isEmpty()) {
                        entry.put("agency", row.get("agency"));
                    }
                    entry.putObject("document")
                            .put("title", row.get("title"))
                            .put("reference", "%s-%s".formatted(row.get("reference"), source));
                    doors.ofOffice(duty.path("uscc").asText())
                            .post(
                                    DUTIES
                                            + "/%s/records"
                                                    .formatted(duty.path("id").asText()),
                                    entry);
                }
            }
        }
    }
}
