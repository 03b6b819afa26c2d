package org.yimatong.city.hazards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.Sensor;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldCalendar;
import org.yimatong.city.field.SensorFaults;

/**
 * The daily round of the duty officer: half of the sources in the morning, the others in the afternoon. On the day on
 * which the city begins the first half is looked at as soon as it measures.
 */
final class RoundWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATROLS = "/api/v1/patrols";
    private static final String OFFICER = "duty";
    private static final int MORNING = 8;
    private static final int AFTERNOON = 15;

    private final FrontDoor officer;
    private final Clock clock;
    private final List<String> areas = RosterWork.areasOf(OFFICER);
    private final Set<String> silent;
    private @Nullable LocalDate begunOn;

    RoundWork(FrontDoor officer, City city, Clock clock) {
        this.officer = officer;
        this.clock = clock;
        var faults = SensorFaults.fromFile();
        silent = city.sensors().stream()
                .filter(faults::isSilent)
                .map(Sensor::sourceCode)
                .collect(Collectors.toSet());
    }

    void look() throws IOException, InterruptedException {
        var today = FieldCalendar.today(clock);
        if (begunOn == null) {
            begunOn = officer.get(PATROLS + "/looks?limit=1").isEmpty() ? today : LocalDate.MIN;
        }
        var due = StreamSupport.stream(
                        officer.get(PATROLS + "/round?limit=1000").spliterator(), false)
                .filter(stop -> !stop.path("state").asText().equals("SEEN"))
                .map(stop -> stop.path("entry"))
                .filter(entry -> areas.contains(entry.path("area").asText()))
                .filter(entry -> isDue(entry, today.equals(begunOn)))
                .toList();
        tickOffQuiet(
                due.stream().filter(entry -> entry.path("quiet").asBoolean()).toList());
        for (var entry : due) {
            if (!entry.path("quiet").asBoolean() && asksForWords(entry)) {
                remark(entry);
            }
        }
    }

    private boolean isDue(JsonNode entry, boolean begunToday) {
        var isOfMorning = Math.floorMod(entry.path("source").asText().hashCode(), 2) == 0;
        int hour = FieldCalendar.hour(clock);
        return isOfMorning ? begunToday || hour >= MORNING : hour >= AFTERNOON;
    }

    /** Not while its sensors just begin to measure. */
    private boolean asksForWords(JsonNode entry) {
        return !entry.path("alarms").isEmpty()
                || silent.contains(entry.path("source").asText());
    }

    private void tickOffQuiet(List<JsonNode> entries) throws IOException, InterruptedException {
        if (entries.isEmpty()) {
            return;
        }
        var quiet = new ArrayList<String>();
        for (var look : looksAt(entries)) {
            if (look.at("/shown/quiet").asBoolean()) {
                quiet.add(look.path("id").asText());
            }
        }
        if (!quiet.isEmpty()) {
            var checks = JSON.createObjectNode();
            quiet.forEach(checks.withArray("looks")::add);
            officer.post(PATROLS + "/checks", checks);
        }
    }

    private void remark(JsonNode entry) throws IOException, InterruptedException {
        var look = looksAt(List.of(entry)).path(0);
        var alarms = look.at("/shown/alarms").findValuesAsText("tag");
        var remark = alarms.isEmpty() ? "部分测点无数据，已通知企业检查采集网关" : "报警测点 %s，已电话核实处置情况".formatted(String.join("、", alarms));
        officer.put(
                PATROLS + "/looks/%s/check".formatted(look.path("id").asText()),
                look.path("version").asLong(),
                JSON.createObjectNode().put("outcome", "REMARK").put("remark", remark));
    }

    private JsonNode looksAt(List<JsonNode> entries) throws IOException, InterruptedException {
        var wanted = JSON.createObjectNode();
        entries.forEach(
                entry -> wanted.withArray("sources").add(entry.path("sourceId").asText()));
        return officer.postAnew(PATROLS + "/looks", wanted);
    }
}
