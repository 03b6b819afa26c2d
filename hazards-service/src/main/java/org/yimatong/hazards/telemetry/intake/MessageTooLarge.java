package org.yimatong.hazards.telemetry.intake;

import java.util.Map;
import org.yimatong.kit.problem.Refusal;

/** A message of more bytes or readings than one takes. Becomes 413; nothing of it was taken. */
public class MessageTooLarge extends Refusal {

    private static final int CONTENT_TOO_LARGE = 413;

    private final long limit;

    private MessageTooLarge(String type, long limit) {
        super(CONTENT_TOO_LARGE, type, limit);
        this.limit = limit;
    }

    /** @param limit in bytes, unpacked */
    static MessageTooLarge inBytes(long limit) {
        return new MessageTooLarge("message-too-large", limit);
    }

    static MessageTooLarge inReadings(int limit) {
        return new MessageTooLarge("too-many-readings", limit);
    }

    /** @param limit how many times larger than packed it may be */
    static MessageTooLarge inRatio(int limit) {
        return new MessageTooLarge("packed-too-densely", limit);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("limit", limit);
    }
}
