package org.yimatong.acceptance.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The plant's feed of A, as its data gateway reports it. */
public final class Flow {

    public static final String TAG = "XMEAS-01";

    private static final double FAR_TOO_HIGH = 0.6;
    private static final double NORMAL = 0.25;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api gateway;
    private long sequence = System.currentTimeMillis();

    public Flow(Api gateway) {
        this.gateway = gateway;
    }

    /** Beyond its second limit. */
    public void isFarTooHigh() {
        measured(FAR_TOO_HIGH);
    }

    public void isNormal() {
        measured(NORMAL);
    }

    private void measured(double value) {
        var readings = JSON.createObjectNode();
        readings.withArray("readings")
                .addObject()
                .put("sensor", TAG)
                .put("observedAt", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("sequence", ++sequence)
                .put("value", value);
        gateway.post("/api/v1/telemetry", readings).requireStatus(200);
    }
}
