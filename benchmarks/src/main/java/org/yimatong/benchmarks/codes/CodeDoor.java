package org.yimatong.benchmarks.codes;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.suite.Await;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

/** The gateway as one who looks at codes, and at how many it holds. */
public final class CodeDoor implements AutoCloseable {

    private static final int OK = 200;
    private static final Duration LONGEST_FILL = Duration.ofMinutes(5);
    private static final Map<String, String> AS_JSON = Map.of("Accept", "application/json");

    private final Door gateway;

    private CodeDoor(Door gateway) {
        this.gateway = gateway;
    }

    public static CodeDoor at(int port) {
        return new CodeDoor(Door.at(port, 1));
    }

    /** Whether the gateway shows the code as it was announced here, and vouches for it. */
    public boolean shows(CodeChanged announced) throws IOException, InterruptedException {
        var answer = gateway.get("/c/" + announced.token(), AS_JSON);
        return answer.status() == OK
                && answer.json().path("since").asText().equals(announced.since().toString())
                && answer.json().path("status").asText().equals(announced.status());
    }

    /** Whether it answers at all. */
    public boolean answers() throws InterruptedException {
        try {
            return gateway.get("/q/health/live", Map.of()).status() > 0;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    /** Bytes of what is shown of the code. */
    public int size(String token, String accept) throws IOException, InterruptedException {
        return gateway.get("/c/" + token, Map.of("Accept", accept))
                .expect(OK)
                .body()
                .length();
    }

    /** Waits until the gateway holds exactly so many codes. */
    public void awaitCodes(int count) throws Exception {
        Await.until(
                "%,d codes at the gateway".formatted(count),
                LONGEST_FILL,
                () -> metric("yimatong_codes_known") == count);
    }

    /** Age of the oldest watermark, in seconds. */
    public double lag() throws IOException, InterruptedException {
        return metric("yimatong_codes_lag_seconds");
    }

    private double metric(String name) throws IOException, InterruptedException {
        var text = gateway.get("/q/metrics", Map.of()).expect(OK).body().toString();
        return valueOf(name, text);
    }

    /** The value of a gauge without labels in what Prometheus reads. */
    static double valueOf(String name, String metrics) {
        var line = Pattern.compile("^" + name + " (\\S+)$", Pattern.MULTILINE).matcher(metrics);
        if (!line.find()) {
            throw new IllegalArgumentException("No metric " + name);
        }
        return Double.parseDouble(line.group(1).replace("+Inf", "Infinity"));
    }

    @Override
    public void close() {
        gateway.close();
    }
}
