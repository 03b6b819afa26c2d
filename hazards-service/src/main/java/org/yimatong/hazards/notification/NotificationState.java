package org.yimatong.hazards.notification;

/** What became of a notification. */
public enum NotificationState {
    /** To be sent, or sent again (待送达). */
    WAITING,
    /** The recipient's side took it (已送达). */
    DELIVERED,
    /** Given up (未送达). */
    NOT_DELIVERED
}
