package org.yimatong.city.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;

/** Who may be sent and who may be asked: officers with their conflicts of interest, experts, a checklist in force. */
final class RegisterWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFFICERS = "/api/v1/officers";
    private static final String EXPERTS = "/api/v1/experts";
    private static final String FOR_STATIONS = "/api/v1/checklists/filling-station/editions/1";

    /** Whose husband runs the petrol station. */
    private static final String BIASED = "26010112003";

    private final Doors doors;
    private final FrontDoor supervisor;

    RegisterWork(Doors doors) {
        this.doors = doors;
        this.supervisor = doors.of("supervisor");
    }

    void registerOfficers() throws IOException, InterruptedException {
        var registered = supervisor.get(OFFICERS + "?limit=1000").findValuesAsText("certificate");
        for (var row : FieldBook.rows("officers")) {
            if (registered.contains(row.get("certificate"))) {
                continue;
            }
            var officer =
                    JSON.createObjectNode().put("name", row.get("name")).put("certificate", row.get("certificate"));
            List.of(row.get("areas").split(";")).forEach(officer.withArray("areas")::add);
            if (!row.get("account").isEmpty()) {
                officer.put("subject", doors.of(row.get("account")).subject());
            }
            supervisor.post(OFFICERS, officer);
        }
    }

    void declareConflict() throws IOException, InterruptedException {
        for (var officer : supervisor.get(OFFICERS + "?limit=1000")) {
            var conflicts =
                    OFFICERS + "/%s/conflicts".formatted(officer.path("id").asText());
            if (officer.path("certificate").asText().equals(BIASED)
                    && supervisor.get(conflicts).isEmpty()) {
                supervisor.post(
                        conflicts,
                        JSON.createObjectNode().put("uscc", City.NEIGHBOUR).put("reason", "配偶任该站站长"));
            }
        }
    }

    void registerExperts() throws IOException, InterruptedException {
        var registered = supervisor.get(EXPERTS + "?limit=1000").findValuesAsText("account");
        for (var row : FieldBook.rows("experts")) {
            if (!registered.contains(row.get("account"))) {
                var expert = JSON.createObjectNode()
                        .put(
                                "id",
                                FieldBook.idOf("expert " + row.get("account")).toString())
                        .put("account", row.get("account"))
                        .put("name", row.get("name"));
                List.of(row.get("fields").split(";")).forEach(expert.withArray("fields")::add);
                supervisor.post(EXPERTS, expert);
            }
        }
    }

    /** The proposal for petrol stations, which is shipped as a draft. */
    void putChecklistInForce() throws IOException, InterruptedException {
        JsonNode checklist = supervisor.get(FOR_STATIONS);
        if (checklist.path("state").asText().equals("DRAFT")) {
            supervisor.step(FOR_STATIONS, "/entry-into-force", JSON.createObjectNode());
        }
    }
}
