package org.yimatong.hazards.telemetry.intake;

import java.util.Map;
import org.yimatong.kit.problem.Refusal;

/** The message is packed in a way that is not known here. Becomes 415, which names the one that is. */
public class UnknownContentEncoding extends Refusal {

    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    UnknownContentEncoding() {
        super(UNSUPPORTED_MEDIA_TYPE, "unknown-content-encoding");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Accept-Encoding", MessagePacking.GZIP);
    }
}
