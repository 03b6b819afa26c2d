package org.yimatong.inspections.document.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yimatong.kit.text.PlainText;

/**
 * A measure taken on the spot (现场处理措施).
 *
 * @param what it applies to, and how far
 */
public record Measure(
        @NotNull Kind kind,

        @NotNull @NotBlank @PlainText(multiline = true) @Size(max = 1000)
        String what) {

    /** What the law lets an officer order at once; the words are those of the document. */
    public enum Kind {
        REMOVE_DANGER("立即排除事故隐患"),
        EVACUATE("从危险区域内撤出作业人员"),
        STOP_WORK("停止作业"),
        STOP_USE("停止使用相关设施、设备"),
        STOP_PRODUCTION("暂时停产停业"),
        OTHER("其他措施");

        private final String inChinese;

        Kind(String inChinese) {
            this.inChinese = inChinese;
        }

        String inChinese() {
            return inChinese;
        }
    }
}
