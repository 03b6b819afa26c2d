package org.yimatong.enterprises.weather;

/** What a message does to a warning. */
public enum MessageType {
    /** 发布. */
    ALERT,
    /** 更新: takes the place of the messages it refers to. */
    UPDATE,
    /** 解除: withdraws them. */
    CANCEL
}
