package org.yimatong.benchmarks.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The report of a finding as an inspector's device sends it, about as long as inspectors write. */
final class FindingReport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAYS_TO_RECTIFY = 15;

    private static final String TITLE = "储罐区可燃气体探测器未投入运行";
    private static final String DESCRIPTION = """
            现场检查发现，罐区东侧围堰内3台可燃气体探测器处于断电状态，控制室报警主机显示故障已持续6小时以上，未见停用审批和临时监护措施。
            查阅值班记录，交接班未记载该故障；询问当班操作人员，对报警处置流程不熟悉。现场人员当即恢复其中1台供电，其余2台因接线盒进水无法恢复。
            要求：立即安排专人持续监护并使用便携式检测仪每小时检测一次，更换损坏部件，完善停用审批和交接班制度，对当班人员重新培训考核，整改完成后申请复查。""";

    private FindingReport() {}

    /** A general finding with a deadline ahead, which changes no colour. */
    static Buffer general(String uscc, long number) {
        return written(report(uscc, "GENERAL", number));
    }

    /** A major finding, which makes the code red. */
    static Buffer major(String uscc, long number) {
        return written(report(uscc, "MAJOR", number));
    }

    /** General findings, one for each, with ids made by the device. */
    static Buffer batch(List<String> usccs, long firstNumber) {
        var batch = JSON.createObjectNode();
        var reports = batch.putArray("reports");
        for (int i = 0; i < usccs.size(); i++) {
            reports.add(report(usccs.get(i), "GENERAL", firstNumber + i)
                    .put("id", UUID.randomUUID().toString()));
        }
        return written(batch);
    }

    private static ObjectNode report(String uscc, String severity, long number) {
        var now = Instant.now();
        return JSON.createObjectNode()
                .put("uscc", uscc)
                .put("severity", severity)
                .put("title", TITLE + " " + number)
                .put("description", DESCRIPTION)
                .put(
                        "dueOn",
                        LocalDate.ofInstant(now, ZoneOffset.UTC)
                                .plusDays(DAYS_TO_RECTIFY)
                                .toString())
                .put("observedAt", now.truncatedTo(ChronoUnit.MILLIS).toString());
    }

    private static Buffer written(ObjectNode json) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
