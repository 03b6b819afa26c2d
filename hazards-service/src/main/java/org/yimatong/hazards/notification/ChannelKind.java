package org.yimatong.hazards.notification;

/** By which way a channel's notifications travel. */
public enum ChannelKind {
    /** Posted to a web page of the recipient (Webhook 推送). */
    WEBHOOK,
    /** Sent to a mailbox (电子邮件). */
    EMAIL
}
