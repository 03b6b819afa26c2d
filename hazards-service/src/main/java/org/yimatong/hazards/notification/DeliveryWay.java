package org.yimatong.hazards.notification;

import org.yimatong.kit.problem.InvalidInput;

/** How notifications of one kind of channel reach their recipients. */
public interface DeliveryWay {

    ChannelKind kind();

    /**
     * Says whether channels may have this target.
     *
     * @param official whether the channel is of officials, not of an enterprise
     * @throws ChannelKindUnavailable if the service is not set up for this way
     * @throws InvalidInput naming what is wrong with the target
     */
    void require(String target, boolean official);

    /** Sends it and waits for the answer, outside transactions. Who is interrupted lets go of the recipient. */
    DeliveryOutcome deliver(Letter letter);
}
