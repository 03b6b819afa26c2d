package org.yimatong.benchmarks.lookups;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The load generator wrk, looking at the code of one enterprise after the other.
 *
 * @param script what it runs in each of its threads
 * @param tokens file with a token on each line
 */
record Wrk(Path script, Path tokens) {

    private static final String RESULT = "RESULT ";
    private static final int THREADS = 2;
    private static final int CONNECTIONS = 64;

    /** What wrk noticed; latencies in milliseconds. */
    record Outcome(double requestsPerSecond, double p50, double p99, long failures) {

        static Outcome parse(String line) {
            var words = line.substring(RESULT.length()).split(" ");
            double seconds = Double.parseDouble(words[1]) / 1e6;
            return new Outcome(
                    Double.parseDouble(words[0]) / seconds,
                    Double.parseDouble(words[2]) / 1e3,
                    Double.parseDouble(words[3]) / 1e3,
                    Long.parseLong(words[4]));
        }
    }

    /** @param accept media type asked for */
    Outcome load(int port, String accept, Duration duration) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "wrk",
                        "--threads=" + THREADS,
                        "--connections=" + CONNECTIONS,
                        "--duration=" + duration.toSeconds() + "s",
                        "--script=" + script,
                        "http://127.0.0.1:" + port,
                        "--",
                        tokens.toString(),
                        accept)
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (var output = process.inputReader()) {
            lines = output.lines().toList();
        }
        process.waitFor();
        return lines.stream()
                .filter(line -> line.startsWith(RESULT))
                .findFirst()
                .map(Outcome::parse)
                .orElseThrow(() -> new IOException("wrk: " + String.join("\n", lines)));
    }
}
