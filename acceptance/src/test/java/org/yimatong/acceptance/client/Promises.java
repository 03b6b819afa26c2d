package org.yimatong.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The bureau's list of the promises of a day. */
public record Promises(Api official, LocalDate day) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUIET = """
            {"units": {"total": 1, "running": 1, "stopped": 0, "underRepair": 0},
             "operations": {"HOT_WORK_SPECIAL": 0, "HOT_WORK_FIRST": 0, "HOT_WORK_SECOND": 0, "CONFINED_SPACE": 0,
                            "BLIND_PLATE": 0, "WORK_AT_HEIGHT": 0, "LIFTING": 0, "TEMPORARY_POWER": 0,
                            "EXCAVATION": 0, "ROAD_CLOSURE": 0},
             "tickets": [],
             "activities": {"maintenanceJobs": 0, "tankTransfers": 1, "tankCleanings": 0, "drainings": 0,
                            "contractors": 0, "changes": 0, "startUpsAndShutdowns": 0, "pilotTests": 0,
                            "supervisedProcesses": 0, "trialProduction": false},
             "majorHiddenDanger": false, "riskGrade": "LOW",
             "promiser": {"name": "郑华", "role": "PRINCIPAL"}, "dutyLeader": "郑华",
             "promise": "今天我站已进行安全风险研判，各项安全风险防控措施已落实到位。"}
            """;

    /** What is promised on a day without special operations. */
    public static ObjectNode ofAQuietDay() {
        try {
            return (ObjectNode) JSON.readTree(QUIET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The enterprises whose promise stands so. */
    public List<String> in(String state) {
        return rows("&state=" + state).stream()
                .map(row -> row.path("uscc").asText())
                .toList();
    }

    public String stateOf(String uscc) {
        return rows("").stream()
                .filter(row -> row.path("uscc").asText().equals(uscc))
                .map(row -> row.path("state").asText())
                .findFirst()
                .orElse("NOT OWED");
    }

    /** From which instant a promise for the day is missing. */
    public Instant deadline() {
        var counts = official.get("/api/v1/promises/counts?day=" + day).requireStatus(200);
        return Instant.parse(counts.json().path("deadline").asText());
    }

    private List<JsonNode> rows(String filter) {
        return official.all("/api/v1/promises?limit=1000&day=" + day + filter);
    }
}
