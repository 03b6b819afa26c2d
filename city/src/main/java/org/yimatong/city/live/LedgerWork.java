package org.yimatong.city.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.catalogue.HazardSource;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.door.Refused;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.field.FieldBook;

/**
 * The dual prevention (双重预防) of an enterprise: for each of its gravest hazard sources the analysis, from the object to
 * the tasks of those responsible.
 */
final class LedgerWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREVENTION = "/api/v1/prevention/";
    private static final int SECONDS_TO_FIRST_CHECK = 60;
    private static final int SOURCES = 2;

    private final FrontDoor office;
    private final Supervised enterprise;
    private final Clock clock;

    LedgerWork(Doors doors, Supervised enterprise, Clock clock) {
        this.office = doors.ofOffice(enterprise.uscc());
        this.enterprise = enterprise;
        this.clock = clock;
    }

    void analyse() throws IOException, InterruptedException {
        for (var source : enterprise.sources().stream().limit(SOURCES).toList()) {
            var rows = FieldBook.rows("ledger").stream()
                    .filter(row -> row.get("unit_kind").equals(source.unitKind()))
                    .toList();
            if (office.find(PREVENTION + "tasks/" + id("task", source, rows.getLast()))
                    .isEmpty()) {
                analyse(source, rows);
            }
        }
    }

    private void analyse(HazardSource source, List<CSVRecord> rows) throws IOException, InterruptedException {
        file("analysis-objects", FieldBook.idOf("object " + source.code()).toString(), named(source, source.name()));
        for (var row : rows) {
            file("units", id("unit", source, row), named(source, source.name() + row.get("unit")));
            file("events", id("event", source, row), event(source, row));
            file("measures", id("measure", source, row), measure(source, row));
            file("tasks", id("task", source, row), task(source, row));
        }
    }

    /** Files it; what somebody has deleted stays deleted. */
    private void file(String kind, String id, ObjectNode content) throws IOException, InterruptedException {
        var path = PREVENTION + kind + "/" + id;
        if (office.find(path).isEmpty()) {
            try {
                office.put(path, content);
            } catch (Refused refused) {
                if (!refused.isFor("element-deleted")) {
                    throw refused;
                }
            }
        }
    }

    private ObjectNode named(HazardSource source, String name) {
        return JSON.createObjectNode()
                .put("hazardCode", source.code())
                .put("name", name)
                .put("department", source.unitKind().equals("STORAGE") ? "储运部" : "生产部")
                .put("liablePerson", enterprise.principal());
    }

    private static ObjectNode event(HazardSource source, CSVRecord row) {
        var event = JSON.createObjectNode()
                .put("unitId", id("unit", source, row))
                .put("name", row.get("event"))
                .put("controlLayer", row.get("layer"));
        event.putObject("risk")
                .put("method", "LEC")
                .put("likelihood", row.get("likelihood"))
                .put("exposure", row.get("exposure"))
                .put("severity", row.get("severity"));
        return event;
    }

    private static ObjectNode measure(HazardSource source, CSVRecord row) {
        return JSON.createObjectNode()
                .put("eventId", id("event", source, row))
                .put("control", "CHECKED")
                .put("description", row.get("measure"))
                .put("class1", row.get("class1"))
                .put("class2", row.get("class2"))
                .put("checkContent", row.get("check"));
    }

    /** Every day, first before the end of today. */
    private ObjectNode task(HazardSource source, CSVRecord row) {
        var soon = clock.instant().plusSeconds(SECONDS_TO_FIRST_CHECK).truncatedTo(ChronoUnit.SECONDS);
        return JSON.createObjectNode()
                .put("measureId", id("measure", source, row))
                .put("cycle", 1)
                .put("cycleUnit", "DAY")
                .put("firstAt", soon.toString())
                .put("workDays", "EVERY_DAY")
                .put("duty", row.get("duty"))
                .put("dutyItem", 1);
    }

    /** Rows that name the same unit, or the same event of it, share it. */
    private static String id(String kind, HazardSource source, CSVRecord row) {
        var name = switch (kind) {
            case "unit" -> row.get("unit");
            case "event" -> row.get("unit") + row.get("event");
            default -> row.get("measure");
        };
        return FieldBook.idOf("%s %s %s".formatted(kind, source.code(), name)).toString();
    }
}
