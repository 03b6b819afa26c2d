package org.yimatong.inspections.prevention.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.task.CheckRecord;
import org.yimatong.inspections.prevention.task.CheckResult;
import org.yimatong.inspections.prevention.task.CheckTask;
import org.yimatong.inspections.prevention.task.CycleUnit;
import org.yimatong.inspections.prevention.task.Duty;
import org.yimatong.inspections.prevention.task.RecordContent;
import org.yimatong.inspections.prevention.task.Stoppage;
import org.yimatong.inspections.prevention.task.StoppageContent;
import org.yimatong.inspections.prevention.task.TaskContent;
import org.yimatong.inspections.prevention.task.WorkDays;

/** The rows of the checks: tasks, records, stoppages. */
final class CheckFormats {

    static final ExchangeFormat<TaskContent, CheckTask> TASK = new ExchangeFormat<>(
            "sec_hidden_check_mission",
            CheckTask.KIND,
            Map.of(
                    "measureId", "riskMeasureId",
                    "cycle", "checkCycle",
                    "cycleUnit", "checkCycleUnit",
                    "firstAt", "taskStartTime",
                    "workStart", "workStartTime",
                    "workEnd", "workEndTime",
                    "workDays", "workDayType",
                    "duty", "workType",
                    "dutyItem", "taskNum"),
            CheckFormats::task,
            CheckFormats::write);

    static final ExchangeFormat<RecordContent, CheckRecord> RECORD = new ExchangeFormat<>(
            "sec_hidden_check_record",
            CheckRecord.KIND,
            Map.of(
                    "taskId", "checkTaskId",
                    "checkedAt", "checkTime",
                    "result", "checkStatus",
                    "terminal", "mobileMe",
                    "dutyMark", "isDefend",
                    "terminalOfUpdate", "updateByMobile"),
            CheckFormats::record,
            CheckFormats::write);

    static final ExchangeFormat<StoppageContent, Stoppage> STOPPAGE = new ExchangeFormat<>(
            "sec_deactivated_maintenance_record",
            Stoppage.KIND,
            Map.of(
                    "unitId", "riskUnitId",
                    "stoppedAt", "stopStartTime",
                    "resumesAt", "stopEndTime",
                    "reason", "stopReason"),
            CheckFormats::stoppage,
            CheckFormats::write);

    private static final Codes<CycleUnit> CYCLE_UNIT =
            new Codes<>(List.of(CycleUnit.values()), List.of("小时", "天", "月", "年"));

    private static final Codes<WorkDays> WORK_DAYS = Codes.numbered(WorkDays.class, 0);
    private static final Codes<Duty> DUTY = Codes.numbered(Duty.class, 0);
    private static final Codes<CheckResult> RESULT = Codes.numbered(CheckResult.class, 0);

    private CheckFormats() {}

    private static TaskContent task(Row row, @Nullable TaskContent before) {
        return new TaskContent(
                row.id("riskMeasureId"),
                row.number("checkCycle"),
                row.code("checkCycleUnit", CYCLE_UNIT),
                row.time("taskStartTime"),
                row.clockOrNull("workStartTime"),
                row.clockOrNull("workEndTime"),
                row.code("workDayType", WORK_DAYS),
                row.code("workType", DUTY),
                row.numberOrNull("taskNum"));
    }

    private static Map<String, Object> write(TaskContent task) {
        var row = new LinkedHashMap<String, Object>();
        row.put("riskMeasureId", task.measureId().toString());
        row.put("checkCycle", task.cycle());
        row.put("checkCycleUnit", CYCLE_UNIT.of(task.cycleUnit()));
        row.put("taskStartTime", ExchangeTime.write(task.firstAt()));
        if (task.workStart() != null && task.workEnd() != null) {
            row.put("workStartTime", ExchangeTime.write(task.workStart()));
            row.put("workEndTime", ExchangeTime.write(task.workEnd()));
        }
        row.put("workDayType", WORK_DAYS.of(task.workDays()));
        row.put("workType", DUTY.of(task.duty()));
        putUnlessNull(row, "taskNum", task.dutyItem());
        return row;
    }

    private static RecordContent record(Row row, @Nullable RecordContent before) {
        return new RecordContent(
                row.id("checkTaskId"),
                row.time("checkTime"),
                row.code("checkStatus", RESULT),
                before == null ? null : before.remark(),
                row.textOrNull("mobileMe"),
                row.textOrNull("isDefend"),
                row.textOrNull("updateByMobile"));
    }

    private static Map<String, Object> write(RecordContent check) {
        var row = new LinkedHashMap<String, Object>();
        row.put("checkTaskId", check.taskId().toString());
        row.put("checkTime", ExchangeTime.write(check.checkedAt()));
        row.put("checkStatus", RESULT.of(check.result()));
        putUnlessNull(row, "mobileMe", check.terminal());
        putUnlessNull(row, "isDefend", check.dutyMark());
        putUnlessNull(row, "updateByMobile", check.terminalOfUpdate());
        return row;
    }

    private static StoppageContent stoppage(Row row, @Nullable StoppageContent before) {
        return new StoppageContent(
                row.id("riskUnitId"), row.time("stopStartTime"), row.timeOrNull("stopEndTime"), row.text("stopReason"));
    }

    private static Map<String, Object> write(StoppageContent stoppage) {
        var row = new LinkedHashMap<String, Object>();
        row.put("riskUnitId", stoppage.unitId().toString());
        row.put("stopStartTime", ExchangeTime.write(stoppage.stoppedAt()));
        var resumesAt = stoppage.resumesAt();
        putUnlessNull(row, "stopEndTime", resumesAt == null ? null : ExchangeTime.write(resumesAt));
        row.put("stopReason", stoppage.reason());
        return row;
    }

    private static void putUnlessNull(Map<String, Object> row, String member, @Nullable Object value) {
        if (value != null) {
            row.put(member, value);
        }
    }
}
