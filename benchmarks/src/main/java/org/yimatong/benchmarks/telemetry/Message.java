package org.yimatong.benchmarks.telemetry;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A message of readings of one instant, written without detours: the load must cost less than what it loads. */
public final class Message {

    private static final int BYTES_OF_A_READING = 100;
    private static final int HUNDREDTHS = 100;

    private final StringBuilder json;
    private final String between;
    private int count;

    /** @param sequence of each reading of the message */
    public Message(long sequence, int readings) {
        this.json = new StringBuilder(readings * BYTES_OF_A_READING).append("{\"readings\":[");
        this.between = "\",\"observedAt\":\"%s\",\"sequence\":%d,\"value\":"
                .formatted(Instant.now().truncatedTo(ChronoUnit.MICROS), sequence);
    }

    /** Adds a reading near the normal value, never twice the same in a row. */
    public void normal(String tag) {
        reading(tag, TestSensors.NORMAL, Math.floorMod(json.length(), HUNDREDTHS));
    }

    /** Adds a reading of this value. */
    public void reading(String tag, int value, int hundredths) {
        json.append(count++ == 0 ? "{\"sensor\":\"" : ",{\"sensor\":\"")
                .append(tag)
                .append(between)
                .append(value);
        json.append(hundredths < 10 ? ".0" : ".").append(hundredths).append('}');
    }

    public Buffer toBuffer() {
        return Buffer.buffer(json.append("]}").toString().getBytes(StandardCharsets.US_ASCII));
    }
}
