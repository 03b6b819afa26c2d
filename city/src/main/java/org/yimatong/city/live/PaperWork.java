package org.yimatong.city.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.door.Doors;
import org.yimatong.city.field.FieldBook;
import org.yimatong.city.field.FieldCalendar;

/**
 * The papers of the visits that found something: the order to rectify, served by hand; once it is rectified, the
 * opinion. Every second order is published already.
 */
final class PaperWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENTS = "/api/v1/documents";
    private static final String PUBLICATIONS = "/api/v1/publications";

    private final Doors doors;
    private final Clock clock;

    PaperWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    /** Before anything is rectified. */
    void order() throws IOException, InterruptedException {
        int orders = 0;
        for (var visit : FieldBook.rows("visits")) {
            var findings = findingsOf(visit);
            if (!findings.isEmpty() && issued(visit, "RECTIFICATION_ORDER").isEmpty()) {
                var order = document(visit);
                var named = order.putObject("rectificationOrder").putArray("findings");
                findings.forEach(finding -> named.add(FindingWork.idOf(finding)));
                var document = issue(visit, order);
                serve(visit, document);
                if (++orders % 2 == 0) {
                    publish(document);
                }
            }
        }
    }

    /** After all that the order named was looked at again. */
    void giveOpinions() throws IOException, InterruptedException {
        for (var visit : FieldBook.rows("visits")) {
            var findings = findingsOf(visit);
            var closed = !findings.isEmpty()
                    && findings.stream().allMatch(finding -> finding.get("fate").equals("CLOSED"));
            if (closed && issued(visit, "REINSPECTION_OPINION").isEmpty()) {
                var opinion = document(visit);
                var body = opinion.putObject("reinspectionOpinion")
                        .put(
                                "order",
                                issued(visit, "RECTIFICATION_ORDER")
                                        .path(0)
                                        .path("id")
                                        .asText());
                findings.forEach(finding -> body.withArray("findings").add(FindingWork.idOf(finding)));
                issue(visit, opinion);
            }
        }
    }

    private void publish(String document) throws IOException, InterruptedException {
        var supervisor = doors.of("supervisor");
        var publishing = JSON.createObjectNode()
                .put("publishedOn", FieldCalendar.today(clock).toString())
                .put("address", "https://yjglj.example/xzzf/zfgs");
        for (var owed : supervisor.get(PUBLICATIONS + "?state=OWED&limit=1000")) {
            if (document.endsWith(owed.path("subject").asText())) {
                supervisor.stepFrom(1, PUBLICATIONS + "/" + owed.path("id").asText(), "/publishing", publishing);
            }
        }
    }

    private static List<CSVRecord> findingsOf(CSVRecord visit) {
        return FieldBook.rows("findings").stream()
                .filter(finding -> finding.get("visit").equals(visit.get("key")))
                .toList();
    }

    private JsonNode issued(CSVRecord visit, String kind) throws IOException, InterruptedException {
        return doors.of(visit.get("inspector")).get("%s?kind=%s&uscc=%s".formatted(DOCUMENTS, kind, visit.get("uscc")));
    }

    /** @return its path */
    private String issue(CSVRecord visit, ObjectNode document) throws IOException, InterruptedException {
        var issued = doors.of(visit.get("inspector")).post(DOCUMENTS, document);
        return DOCUMENTS + "/" + issued.path("id").asText();
    }

    private void serve(CSVRecord visit, String document) throws IOException, InterruptedException {
        var receipt = JSON.createObjectNode()
                .put("manner", "DIRECT")
                .put("servedAt", clock.instant().toString())
                .put("place", "企业办公室")
                .put("servedBy", names(visit).getFirst() + "、" + names(visit).getLast())
                .put("receivedBy", visit.get("present") + "（安全总监）");
        doors.of(visit.get("inspector")).stepFrom(1, document, "/service", receipt);
    }

    private static ObjectNode document(CSVRecord visit) {
        var document = JSON.createObjectNode().put("uscc", visit.get("uscc"));
        var certificates = List.of(visit.get("first"), visit.get("second"));
        for (int one = 0; one < certificates.size(); one++) {
            document.withArray("officers")
                    .addObject()
                    .put("name", names(visit).get(one))
                    .put("certificate", certificates.get(one));
        }
        document.putObject("representative").put("name", visit.get("present")).put("position", "安全总监");
        return document;
    }

    private static List<String> names(CSVRecord visit) {
        return List.of(FieldBook.officer(visit.get("first")), FieldBook.officer(visit.get("second")));
    }
}
