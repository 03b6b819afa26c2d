package org.yimatong.hazards.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How notifications are sent. The defaults are proposals; no regulation gives them. */
@ConfigMapping(prefix = "yimatong.notification")
public interface NotificationRules {

    /** How often the clocks look for what is to be sent, and for what was not delivered. */
    @WithDefault("500ms")
    Duration clockEvery();

    /** What was not delivered for so long is told of: somebody else has to tell the recipient. */
    @WithDefault("2M")
    Duration lateAfter();

    /** What was not delivered for so long is given up. */
    @WithDefault("24H")
    Duration giveUpAfter();

    /** After a first failure; each further one doubles it. */
    @WithDefault("5S")
    Duration firstPause();

    /** Between two attempts, at most. */
    @WithDefault("1M")
    Duration longestPause();

    /** A recipient has to answer within this time. */
    @WithDefault("10S")
    Duration answerWithin();

    /** For so long a channel is one instance's; whoever dies is followed by another afterwards. */
    @WithDefault("1M")
    Duration lease();

    /** {@link #lease()}, or time enough for several slow answers. */
    default Duration held() {
        var answers = answerWithin().multipliedBy(4);
        return lease().compareTo(answers) < 0 ? answers : lease();
    }

    /** A webhook that has answered 410 for so long, three times at least, is paused. */
    @WithDefault("10M")
    Duration goneAfter();

    /** That a channel does not deliver is told by others of its scope this often. */
    @WithDefault("1H")
    Duration tellOthersEvery();

    /** Between two trials of a channel, at least. */
    @WithDefault("10S")
    Duration trialEvery();

    /** What was settled longer ago is deleted; who was told of an alarm may be asked after an accident. */
    @WithDefault("1096D")
    Duration keepFor();

    /** By so many channels an instance sends at once; by each one notification after the other. */
    @WithDefault("64")
    int channelsAtOnce();

    /** So many channels an enterprise, or an area, may have. */
    @WithDefault("20")
    int channelsOfOne();

    /** A former secret signs beside the new one for so long. */
    @WithDefault("24H")
    Duration formerSecretFor();

    /** How long to wait after so many failures in a row. */
    default Duration pauseAfter(int failures) {
        var doubled = firstPause().multipliedBy(1L << Math.clamp(failures - 1L, 0, 20));
        return doubled.compareTo(longestPause()) < 0 ? doubled : longestPause();
    }
}
