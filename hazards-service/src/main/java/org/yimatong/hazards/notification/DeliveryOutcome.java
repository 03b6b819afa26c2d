package org.yimatong.hazards.notification;

/** What became of an attempt. The codes are stable; docs/how-to/alarm-notifications.md lists them. */
public sealed interface DeliveryOutcome {

    /** The recipient's side took it. */
    record Delivered() implements DeliveryOutcome {}

    /** It may work later: whoever was asked did not answer, or not as it should. */
    record Failed(String code) implements DeliveryOutcome {}

    /** The recipient's side does not take this one as it is: it is tried again, and holds up no other. */
    record Declined(String code) implements DeliveryOutcome {}

    /** The recipient's side will never take this one. */
    record Refused(String code) implements DeliveryOutcome {}

    /** The recipient's side says that it wants nothing any more. */
    record Gone(String code) implements DeliveryOutcome {}
}
