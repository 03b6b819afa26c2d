package org.yimatong.enterprises.notice;

/** What a notice is about. */
public enum NoticeKind {
    /** 疫情防控知识. */
    EPIDEMIC_PREVENTION,
    /** 安全生产知识. */
    WORK_SAFETY,
    /** 工作要求: something has to be done. */
    WORK_INSTRUCTION,
    /** 通报: something happened from which others should learn. */
    CIRCULAR,
    /** 气象预警. */
    WEATHER_WARNING,
    OTHER
}
