package org.yimatong.inspections.prevention.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Rows as the system of an enterprise sends them. */
final class ExchangeRows {

    /** A row of a resource; its members may be changed by the test. */
    record Row(String resource, String id, Map<String, Object> content) {

        Map<String, Object> members() {
            var members = new HashMap<String, Object>(content);
            members.put("id", id);
            members.put("deleted", "0");
            members.put("createDate", "20260302083000");
            members.put("createBy", "张三");
            members.put("updateDate", "20260302083000");
            members.put("updateBy", "张三");
            return members;
        }
    }

    private ExchangeRows() {}

    static Row unit(String hazardCode) {
        return row(
                "sec_security_risk_unit",
                Map.of(
                        "companyCode", "610170001",
                        "hazardCode", hazardCode,
                        "hazardDep", "储运部",
                        "hazardLiablePerson", "李四",
                        "riskUnitName", "装卸单元"));
    }

    static Row event(Row unit) {
        return row("sec_security_risk_events", Map.of("riskUnitId", unit.id(), "riskEventName", "装卸软管脱落"));
    }

    static Row measure(Row event) {
        return row(
                "sec_security_risk_control_measures",
                Map.of(
                        "riskEventId", event.id(),
                        "dataSrc", "2",
                        "riskMeasureDesc", "软管定期检测",
                        "classify1", "2",
                        "classify2", "2-2",
                        "classify3", "装卸",
                        "troubleshootContent", "软管有无破损"));
    }

    static Row mission(Row measure) {
        return row(
                "sec_hidden_check_mission",
                Map.of(
                        "riskMeasureId", measure.id(),
                        "checkCycle", 2,
                        "checkCycleUnit", "小时",
                        "taskStartTime", "20990301080000",
                        "workStartTime", "08:00:00",
                        "workEndTime", "20:00:00",
                        "workDayType", "1",
                        "workType", "3",
                        "taskNum", 10));
    }

    static Row record(Row mission) {
        return row(
                "sec_hidden_check_record",
                Map.of(
                        "checkTaskId",
                        mission.id(),
                        "checkTime",
                        "20260302083000",
                        "checkStatus",
                        "1",
                        "mobileMe",
                        "1"));
    }

    static Row stoppage(Row unit, String hazardCode) {
        return row(
                "sec_deactivated_maintenance_record",
                Map.of(
                        "hazardCode", hazardCode,
                        "riskUnitId", unit.id(),
                        "stopStartTime", "20260310000000",
                        "stopEndTime", "20260312000000",
                        "stopReason", "年度检修"));
    }

    static Row danger(String record, String measure, String hazardCode) {
        var content = new HashMap<String, Object>(Map.of(
                "checkRecordId", record,
                "riskMeasureId", measure,
                "hazardCode", hazardCode,
                "companyCode", "610170001",
                "dangerName", "安全阀超期未检",
                "dangerLevel", "0",
                "registTime", "20260302083000",
                "registrant", "张三",
                "hazardCategory", "3",
                "dangerSrc", "1"));
        content.putAll(Map.of(
                "dangerManageType", "1",
                "hazardDangerType", "7",
                "managementClassification", "3",
                "checkType", "0",
                "dangerDesc", "2 号储罐安全阀校验有效期已过",
                "dangerReason", "台账漏登",
                "controlMeasures", "送检，期间降压运行",
                "cost", "1.5",
                "liablePerson", "李四",
                "dangerManageDeadline", "20990310235959"));
        content.put("dangerState", "0");
        return row("sec_hidden_danger_info", content);
    }

    private static Row row(String resource, Map<String, Object> content) {
        return new Row(resource, UUID.randomUUID().toString(), content);
    }
}
