package org.yimatong.city.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;
import org.yimatong.city.field.FieldCalendar;

/** What the officers' devices bring home: inspections of the last weeks, complete with answers and signatures. */
final class VisitWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime BEGIN = LocalTime.of(9, 30);
    private static final int MINUTES = 150;

    private final Doors doors;
    private final Clock clock;

    VisitWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    void bringHome() throws IOException, InterruptedException {
        for (var row : FieldBook.rows("visits")) {
            var inspector = doors.of(row.get("inspector"));
            if (inspector.find("/api/v1/inspections/" + idOf(row.get("key"))).isEmpty()) {
                file(row, inspector);
            }
        }
    }

    static String idOf(String visit) {
        return FieldBook.idOf("visit " + visit).toString();
    }

    private void file(CSVRecord row, FrontDoor inspector) throws IOException, InterruptedException {
        var checklist = inspector.get("/api/v1/checklists/%s/editions/1".formatted(row.get("checklist")));
        var begin = FieldCalendar.today(clock)
                .minusDays(Long.parseLong(row.get("daysAgo")))
                .atTime(BEGIN)
                .atZone(ZONE)
                .toInstant();
        var bundle = JSON.createObjectNode();
        bundle.set("inspection", inspection(row, begin));
        bundle.set("entries", entries(row, begin, answers(row, inspector, checklist), signature(row, inspector)));
        inspector.post("/api/v1/inspection-bundles", bundle);
    }

    private static ObjectNode inspection(CSVRecord row, Instant begin) {
        var inspection = JSON.createObjectNode()
                .put("id", idOf(row.get("key")))
                .put("uscc", row.get("uscc"))
                .put("kind", row.get("kind"))
                .put("purpose", row.get("purpose"))
                .put("place", row.get("place"))
                .put("begunAt", begin.toString());
        inspection.putObject("checklist").put("checklist", row.get("checklist")).put("edition", 1);
        for (var certificate : List.of(row.get("first"), row.get("second"))) {
            inspection
                    .withArray("officers")
                    .addObject()
                    .put("name", FieldBook.officer(certificate))
                    .put("certificate", certificate);
        }
        return inspection;
    }

    /** Every item of the list in order: what was not is in the findings. */
    private static List<ObjectNode> answers(CSVRecord row, FrontDoor inspector, JsonNode checklist)
            throws IOException, InterruptedException {
        var answers = new ArrayList<ObjectNode>();
        for (var item : checklist.path("items")) {
            var answer = content("ANSWER").put("item", item.path("key").asText());
            switch (item.path("answer").asText()) {
                case "YES_NO" -> answer.put("verdict", item.path("inOrder").asText());
                case "NUMBER" -> answer.putArray("measured").add("2.8");
                default -> answer.put("text", row.get("situation"));
            }
            if (item.path("photoRequired").asBoolean()) {
                answer.putArray("attachments")
                        .add(Pictures.send(inspector, row.get("uscc"), row.get("key"), "extinguisher.jpg"));
            }
            answers.add(answer);
        }
        return answers;
    }

    private static String signature(CSVRecord row, FrontDoor inspector) throws IOException, InterruptedException {
        return Pictures.send(inspector, row.get("uscc"), row.get("key"), "signature.png");
    }

    private static ArrayNode entries(CSVRecord row, Instant begin, List<ObjectNode> answers, String signature) {
        var contents = new ArrayList<ObjectNode>();
        contents.add(content("ATTENDANCE").put("role", "MAIN_PERSON").put("absentBecause", "外出开会"));
        contents.add(content("ATTENDANCE").put("role", "SAFETY_MANAGER").put("name", row.get("present")));
        contents.add(content("ATTENDANCE").put("role", "OPERATOR").put("name", row.get("operator")));
        contents.addAll(answers);
        contents.add(signed("FIRST_OFFICER", FieldBook.officer(row.get("first")), signature));
        contents.add(signed("SECOND_OFFICER", FieldBook.officer(row.get("second")), signature));
        contents.add(signed("PARTY", row.get("present"), signature)
                .put("position", "安全总监")
                .put("opinion", "无异议"));
        contents.add(content("CONCLUSION")
                .put("outcome", row.get("outcome"))
                .put("situation", row.get("situation"))
                .put("endedAt", begin.plus(MINUTES, ChronoUnit.MINUTES).toString()));
        return numbered(contents, begin);
    }

    /** As the device numbers them, evenly over the visit. */
    private static ArrayNode numbered(List<ObjectNode> contents, Instant begin) {
        var entries = JSON.createArrayNode();
        for (int number = 1; number <= contents.size(); number++) {
            var at = begin.plus((long) MINUTES * number / contents.size(), ChronoUnit.MINUTES);
            entries.addObject().put("number", number).put("at", at.toString()).set("content", contents.get(number - 1));
        }
        return entries;
    }

    private static ObjectNode signed(String signatory, String name, String drawing) {
        return content("SIGNATURE")
                .put("signatory", signatory)
                .put("name", name)
                .put("drawing", drawing);
    }

    private static ObjectNode content(String kind) {
        return JSON.createObjectNode().put("kind", kind);
    }
}
