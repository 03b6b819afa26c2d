package org.yimatong.city.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.city.door.Doors;
import org.yimatong.city.field.FieldCalendar;

/** Two that stood still for their overhaul: one works again, one has applied and waits for the officials. */
final class StandstillWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RESUMPTIONS = "/api/v1/resumptions";
    private static final String WORKING_AGAIN = "91610114MA6YW9198M";
    private static final String WAITING = "91610124MA6YH36590";

    private final Doors doors;
    private final Clock clock;

    StandstillWork(Doors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    /** @throws IOException if the registry's word has not come round yet */
    void applyToStartAgain() throws IOException, InterruptedException {
        apply(WAITING, "年度停车检修结束，压力容器定检合格，全员复工培训考核合格。");
        var application = apply(WORKING_AGAIN, "储罐清洗和检测完成，装卸臂更换密封件，消防系统联动试验合格。");
        var look = JSON.createObjectNode()
                .put("inspectedOn", FieldCalendar.today(clock).toString());
        for (var condition : conditions()) {
            look.withArray("conditions").addObject().put("code", condition).put("met", true);
        }
        doors.of("inspector-city").stepFrom(1, application, "/inspection", look);
        doors.of("supervisor")
                .stepFrom(
                        2,
                        application,
                        "/decision",
                        JSON.createObjectNode().put("approved", true).put("reason", "现场核查八项条件均符合"));
    }

    /** @return the path of its application */
    private String apply(String uscc, String measures) throws IOException, InterruptedException {
        var office = doors.ofOffice(uscc);
        var applied = office.get(RESUMPTIONS);
        if (applied.isEmpty()) {
            standStill(uscc);
            var application = JSON.createObjectNode().put("measures", measures);
            for (var condition : conditions()) {
                application
                        .withArray("conditions")
                        .addObject()
                        .put("code", condition)
                        .put("statement", "已落实，见检修总结和培训记录");
            }
            return RESUMPTIONS + "/"
                    + office.post(RESUMPTIONS, application).path("id").asText();
        }
        return RESUMPTIONS + "/" + applied.path(applied.size() - 1).path("id").asText();
    }

    private void standStill(String uscc) throws IOException, InterruptedException {
        var registrar = doors.of("registrar");
        var enterprise = "/api/v1/enterprises/" + uscc;
        if (registrar.get(enterprise).path("status").asText().equals("OPERATING")) {
            var standstill = JSON.createObjectNode().put("status", "SUSPENDED");
            standstill.putObject("reason").put("code", "MAINTENANCE").put("text", "年度停车检修");
            registrar.step(enterprise, "/status", standstill);
        }
    }

    private List<String> conditions() throws IOException, InterruptedException {
        var codes = new ArrayList<String>();
        doors.of("supervisor")
                .get("/api/v1/resumption-conditions")
                .forEach(condition -> codes.add(condition.path("code").asText()));
        return codes;
    }
}
