package org.yimatong.city.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;
import org.yimatong.city.field.FieldCalendar;

/**
 * General findings and what became of them: rectified and looked at, waiting, more time asked for, forgotten. Each step
 * is taken from the state that the city left; where somebody else went on, it stays as they left it.
 */
final class FindingWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FINDINGS = "/api/v1/findings";
    private static final int MORE_DAYS = 15;

    private final Doors doors;
    private final Clock clock;
    private final List<CSVRecord> findings = FieldBook.rows("findings");

    FindingWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    void report() throws IOException, InterruptedException {
        for (var row : findings) {
            var inspector = doors.of(row.get("inspector"));
            if (inspector.find(pathOf(row)).isEmpty()) {
                inspector.post(FINDINGS, reportOf(row, photos(row, inspector, "before")));
            }
        }
    }

    /** What the enterprises do about them. */
    void rectify() throws IOException, InterruptedException {
        for (var row : findings) {
            switch (row.get("fate")) {
                case "CLOSED", "AWAITING" -> rectify(row, doors.ofOffice(row.get("uscc")));
                case "EXTENSION" ->
                    doors.ofOffice(row.get("uscc")).stepFrom(1, pathOf(row), "/extension-request", moreTime(row));
                default -> {} // nothing yet
            }
        }
    }

    void lookAgain() throws IOException, InterruptedException {
        var passed = JSON.createObjectNode().put("passed", true).put("comment", "现场复查，已按要求整改");
        for (var row : findings) {
            if (row.get("fate").equals("CLOSED")) {
                doors.of(row.get("inspector")).stepFrom(2, pathOf(row), "/re-inspection", passed);
            }
        }
    }

    static String idOf(CSVRecord row) {
        return FieldBook.idOf("finding " + row.get("key")).toString();
    }

    private static String pathOf(CSVRecord row) {
        return FINDINGS + "/" + idOf(row);
    }

    private ObjectNode reportOf(CSVRecord row, List<String> photos) {
        var observed = clock.instant().minus(Long.parseLong(row.get("daysAgo")), ChronoUnit.DAYS);
        var report = JSON.createObjectNode()
                .put("id", idOf(row))
                .put("uscc", row.get("uscc"))
                .put("severity", "GENERAL")
                .put("title", row.get("title"))
                .put("description", row.get("description"))
                .put("observedAt", observed.truncatedTo(ChronoUnit.MINUTES).toString())
                .put("dueOn", day(row, 0))
                .put("kind", row.get("kind"))
                .put("source", row.get("source"))
                .put("cause", row.get("cause"));
        if (!row.get("visit").isEmpty()) {
            report.put("inspectionId", VisitWork.idOf(row.get("visit")));
        }
        photos.forEach(report.withArray("attachments")::add);
        return report;
    }

    private void rectify(CSVRecord row, FrontDoor office) throws IOException, InterruptedException {
        var rectification = JSON.createObjectNode().put("measures", row.get("measures"));
        photos(row, office, "after").forEach(rectification.withArray("attachments")::add);
        office.stepFrom(1, pathOf(row), "/rectification", rectification);
    }

    private ObjectNode moreTime(CSVRecord row) {
        return JSON.createObjectNode().put("dueOn", day(row, MORE_DAYS)).put("reason", "耐火封堵材料采购未到货，现场已采取临时封堵措施");
    }

    private static List<String> photos(CSVRecord row, FrontDoor sender, String when)
            throws IOException, InterruptedException {
        if (row.get("photo").isEmpty()) {
            return List.of();
        }
        var thing = "%s %s".formatted(when, row.get("key"));
        return List.of(Pictures.send(sender, row.get("uscc"), thing, row.get("photo") + ".jpg"));
    }

    private String day(CSVRecord row, int later) {
        return FieldCalendar.today(clock)
                .plusDays(Long.parseLong(row.get("dueInDays")) + later)
                .toString();
    }
}
