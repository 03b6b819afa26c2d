package org.yimatong.inspections.prevention;

import static org.yimatong.inspections.finding.rest.Callers.officerOf;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A chain of one enterprise, from the analysis object to the measure; a test goes on from there. */
public final class ChainExamples {

    public static final String PREVENTION = "/api/v1/prevention/";

    private final String uscc;

    public final String hazardCode = "H" + UUID.randomUUID().toString().substring(0, 8);
    public final String object = id();
    public final String unit = id();
    public final String event = id();
    public final String measure = id();

    private ChainExamples(String uscc) {
        this.uscc = uscc;
    }

    /** Files the chain as the enterprise. */
    public static ChainExamples filedBy(String uscc) {
        var chain = new ChainExamples(uscc);
        chain.put("analysis-objects", chain.object, objectOf(chain.hazardCode)).statusCode(201);
        chain.put("units", chain.unit, unitOf(chain.hazardCode)).statusCode(201);
        chain.put("events", chain.event, eventOf(chain.unit)).statusCode(201);
        chain.put("measures", chain.measure, measureOf(chain.event)).statusCode(201);
        return chain;
    }

    /** Files a task of this measure, and answers its id. */
    public String task(Map<String, ?> changes) {
        var task = taskOf(measure);
        task.putAll(changes);
        var id = id();
        put("tasks", id, task).statusCode(201);
        return id;
    }

    /** Files the record of a check, and answers its id. */
    public String record(String task, Instant checkedAt, String result) {
        var id = id();
        put("records", id, recordOf(task, checkedAt, result)).statusCode(201);
        return id;
    }

    public ValidatableResponse put(String kind, String id, Map<String, ?> content) {
        return officerOf(uscc).body(content).put(PREVENTION + kind + "/" + id).then();
    }

    public ValidatableResponse amend(String kind, String id, long version, Map<String, ?> content) {
        return officerOf(uscc)
                .header("If-Match", "\"" + version + "\"")
                .body(content)
                .put(PREVENTION + kind + "/" + id)
                .then();
    }

    public ValidatableResponse delete(String kind, String id, long version) {
        return officerOf(uscc)
                .header("If-Match", "\"" + version + "\"")
                .delete(PREVENTION + kind + "/" + id)
                .then();
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }

    public static Map<String, Object> objectOf(String hazardCode) {
        return changeable(Map.of("hazardCode", hazardCode, "name", "液氯储罐区", "department", "储运部", "liablePerson", "张三"));
    }

    public static Map<String, Object> unitOf(String hazardCode) {
        return changeable(
                Map.of("hazardCode", hazardCode, "name", "液氯储罐单元", "department", "储运部", "liablePerson", "李四"));
    }

    public static Map<String, Object> eventOf(String unit) {
        return changeable(Map.of(
                "unitId",
                unit,
                "name",
                "液氯储罐泄漏",
                "controlLayer",
                "WORKSHOP",
                "risk",
                Map.of("method", "LEC", "likelihood", "1", "exposure", "6", "severity", "40")));
    }

    public static Map<String, Object> measureOf(String event) {
        return changeable(Map.of(
                "eventId", event,
                "control", "CHECKED",
                "description", "安全阀按期校验",
                "class1", "1",
                "class2", "1-3",
                "checkContent", "安全阀是否在校验有效期内"));
    }

    public static Map<String, Object> taskOf(String measure) {
        return changeable(Map.of(
                "measureId", measure,
                "cycle", 1,
                "cycleUnit", "DAY",
                "firstAt", "2026-03-02T00:00:00Z",
                "workDays", "EVERY_DAY",
                "duty", "ROUTINE"));
    }

    public static Map<String, Object> recordOf(String task, Instant checkedAt, String result) {
        return changeable(Map.of("taskId", task, "checkedAt", checkedAt.toString(), "result", result));
    }

    public static Map<String, Object> stoppageOf(String unit, Instant from, Instant until) {
        return changeable(
                Map.of("unitId", unit, "stoppedAt", from.toString(), "resumesAt", until.toString(), "reason", "年度检修"));
    }

    private static Map<String, Object> changeable(Map<String, ?> members) {
        return new HashMap<>(members);
    }
}
