package org.yimatong.city.hazards;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;

/**
 * The first filing of each hazard source: handed in by its enterprise, accepted or sent back by the county, or still
 * owed. Whatever is assessed anew is for others to file.
 */
final class FilingWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILINGS = "/api/v1/hazard-source-filings";

    private final Doors doors;
    private final FrontDoor registrar;
    private final List<CSVRecord> materials = FieldBook.rows("hazards/materials");

    FilingWork(Doors doors) {
        this.doors = doors;
        this.registrar = doors.of("registrar");
    }

    void handIn() throws IOException, InterruptedException {
        for (var filing : first("OWED")) {
            doors.ofOffice(filing.path("uscc").asText())
                    .stepFrom(versionOf(filing), pathOf(filing), "/submission", submission(filing));
        }
    }

    void decide() throws IOException, InterruptedException {
        for (var filing : first("SUBMITTED")) {
            var planned = SourceCase.of(filing.path("source").asText()).filing();
            if (planned.equals("ACCEPTED")) {
                registrar.stepFrom(
                        versionOf(filing),
                        pathOf(filing),
                        "/decision",
                        JSON.createObjectNode().put("accepted", true));
            } else if (planned.equals("RETURNED")) {
                var verdict =
                        JSON.createObjectNode().put("accepted", false).put("reason", "第8项缺少气体检测报警器年度检定报告，请补充后重新提交");
                registrar.stepFrom(versionOf(filing), pathOf(filing), "/decision", verdict);
            }
        }
    }

    /** The filings in this state of sources that have no other one and are to be filed. */
    private List<JsonNode> first(String state) throws IOException, InterruptedException {
        var all = StreamSupport.stream(registrar.get(FILINGS + "?limit=1000").spliterator(), false)
                .collect(groupingBy(filing -> filing.path("source").asText()));
        return all.values().stream()
                .filter(filings -> filings.size() == 1)
                .map(List::getFirst)
                .filter(filing -> filing.path("state").asText().equals(state))
                .filter(filing -> SourceCase.of(filing.path("source").asText()).isFiled())
                .toList();
    }

    private ObjectNode submission(JsonNode filing) {
        var submission = JSON.createObjectNode();
        for (var row : materials) {
            var material =
                    submission.withArray("materials").addObject().put("number", Integer.parseInt(row.get("number")));
            var reference = "BA-%s-%02d".formatted(filing.path("source").asText(), Integer.parseInt(row.get("number")));
            material.putArray("documents")
                    .addObject()
                    .put("title", row.get("title"))
                    .put("reference", reference);
        }
        return submission;
    }

    /** That it is overdue is a version of its own. */
    private static long versionOf(JsonNode filing) {
        return filing.path("version").asLong();
    }

    private static String pathOf(JsonNode filing) {
        return FILINGS + "/" + filing.path("id").asText();
    }
}
