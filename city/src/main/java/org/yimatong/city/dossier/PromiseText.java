package org.yimatong.city.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.yimatong.city.field.PlannedPermit;

/** What an enterprise states and promises for a day (安全承诺公告), without contradicting itself. */
public final class PromiseText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OPERATIONS = List.of(
            "HOT_WORK_SPECIAL",
            "HOT_WORK_FIRST",
            "HOT_WORK_SECOND",
            "CONFINED_SPACE",
            "BLIND_PLATE",
            "WORK_AT_HEIGHT",
            "LIFTING",
            "TEMPORARY_POWER",
            "EXCAVATION",
            "ROAD_CLOSURE");
    private static final List<String> QUIET =
            List.of("tankCleanings", "changes", "startUpsAndShutdowns", "pilotTests", "supervisedProcesses");
    private static final List<String> BUSY = List.of("maintenanceJobs", "tankTransfers", "drainings", "contractors");

    private final Supervised supervised;
    private final LocalDate day;
    private final Random random;

    private PromiseText(Supervised supervised, LocalDate day) {
        this.supervised = supervised;
        this.day = day;
        this.random = new Random(supervised.uscc().hashCode() + day.toEpochDay());
    }

    /**
     * The promise.
     *
     * @param running whether it operates; a suspended one has every unit stopped
     * @param majorHiddenDanger whether a major hidden danger stands
     */
    public static ObjectNode of(Supervised supervised, LocalDate day, boolean running, boolean majorHiddenDanger) {
        return new PromiseText(supervised, day).json(running, majorHiddenDanger);
    }

    private ObjectNode json(boolean running, boolean majorHiddenDanger) {
        var json = JSON.createObjectNode();
        var total = supervised.sources().size();
        json.putObject("units")
                .put("total", total)
                .put("running", running ? total : 0)
                .put("stopped", running ? 0 : total)
                .put("underRepair", 0);
        var operations = addOperations(json, running);
        var activities = json.putObject("activities").put("trialProduction", false);
        QUIET.forEach(activity -> activities.put(activity, 0));
        BUSY.forEach(activity -> activities.put(activity, running ? random.nextInt(3) : 0));
        json.put("majorHiddenDanger", majorHiddenDanger)
                .put("riskGrade", majorHiddenDanger ? "CONSIDERABLE" : operations > 0 ? "GENERAL" : "LOW")
                .put("dutyLeader", new PersonNames(random).next())
                .put("promise", words(running, majorHiddenDanger));
        json.putObject("promiser").put("name", supervised.principal()).put("role", "PRINCIPAL");
        return json;
    }

    private static String words(boolean running, boolean majorHiddenDanger) {
        var judged = "今天我公司已进行安全风险研判，";
        var units = running ? "" : "所有生产装置均已停车，";
        if (majorHiddenDanger) {
            return judged + units + "现有重大隐患尚未消除，正在整改，我承诺整改期间落实各项管控措施，整改未经验收合格不解除管控。";
        }
        var safe = running ? "所有生产装置处于安全运行状态" : "停车期间不擅自恢复生产";
        return judged + units + "各项安全风险防控措施已落实到位，我承诺" + safe + "，罐区、仓库等重大危险源安全风险得到有效管控。";
    }

    /** The special operations of the day, each with its ticket. */
    private int addOperations(ObjectNode json, boolean running) {
        var operations = json.putObject("operations");
        var tickets = json.putArray("tickets");
        OPERATIONS.forEach(operation -> operations.put(operation, 0));
        for (var permit : running ? PlannedPermit.promisedBy(supervised.uscc()) : List.<PlannedPermit>of()) {
            var operation = permit.operation();
            operations.put(operation, operations.path(operation).asInt() + 1);
            tickets.addObject().put("operation", operation).put("number", permit.number(day));
        }
        return tickets.size();
    }
}
