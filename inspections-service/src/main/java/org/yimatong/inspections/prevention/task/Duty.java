package org.yimatong.inspections.prevention.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom of the responsible persons of a major hazard source a task is (包保任务); the codes 0 to 3. */
@Schema(name = "CheckDuty")
public enum Duty {
    /** 日常任务: for none of them. */
    ROUTINE(0),
    /** 主要负责人任务. */
    PRINCIPAL(9),
    /** 技术负责人任务. */
    TECHNICAL(9),
    /** 操作负责人任务. */
    OPERATOR(10);

    private final int items;

    Duty(int items) {
        this.items = items;
    }

    /** How many numbered tasks the person has; none for routine. */
    int items() {
        return items;
    }
}
