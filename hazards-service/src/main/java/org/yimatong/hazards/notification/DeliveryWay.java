package org.yimatong.hazards.notification;

import org.yimatong.kit.problem.InvalidInput;

/** How notifications of one kind of channel reach their recipients. */
public interface DeliveryWay {

    ChannelKind kind();

    /**
     * Says whether channels may have this target.
     *
     * @throws ChannelKindUnavailable if the service is not set up for this way
     * @throws InvalidInput naming what is wrong with the target
     */
    void require(String target);

    /** Sends it, and waits for the answer as long as {@link NotificationRules#answerWithin}. Outside transactions. */
    DeliveryOutcome deliver(Letter letter);
}
