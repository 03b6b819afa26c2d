package org.yimatong.acceptance.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;

/** What inspectors and enterprises write about findings. */
public final class Findings {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Calendar days of the field begin there. */
    private static final ZoneId FIELD = ZoneId.of("Asia/Shanghai");

    private Findings() {}

    public static ObjectNode major(String uscc, String title) {
        return report(uscc, "MAJOR", title);
    }

    public static ObjectNode general(String uscc, String title) {
        return report(uscc, "GENERAL", title);
    }

    /** @param photo id of what shows it; a major one needs one */
    public static ObjectNode rectification(String measures, String photo) {
        var rectification = JSON.createObjectNode().put("measures", measures);
        rectification.putArray("attachments").add(photo);
        return rectification;
    }

    public static ObjectNode passedReInspection(String comment) {
        return JSON.createObjectNode().put("passed", true).put("comment", comment);
    }

    private static ObjectNode report(String uscc, String severity, String title) {
        return JSON.createObjectNode()
                .put("uscc", uscc)
                .put("severity", severity)
                .put("title", title)
                .put("description", "现场检查发现：" + title)
                .put("dueOn", LocalDate.now(FIELD).plusDays(15).toString());
    }
}
