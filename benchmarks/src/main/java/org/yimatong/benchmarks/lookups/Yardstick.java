package org.yimatong.benchmarks.lookups;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The running {@link EmptyHandler}, in a process of its own with the Java options of the gateway. */
final class Yardstick implements AutoCloseable {

    /** Those which the launcher gives the gateway, and which the gateway gives itself. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "-Xms32m",
            "-Xmx256m",
            "-Dvertx.disableURIValidation=true");

    private final Process process;

    private Yardstick(Process process) {
        this.process = process;
    }

    /** @param servers one {@code PORT:BYTES} for each server */
    static Yardstick start(List<String> servers) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = List.of("-cp", System.getProperty("java.class.path"), EmptyHandler.class.getName());
        var line = Stream.of(List.of(java), OPTIONS, program, servers)
                .flatMap(List::stream)
                .toList();
        var process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var answer = process.inputReader().readLine();
        if (!EmptyHandler.READY.equals(answer)) {
            process.destroy();
            throw new IOException("The empty handler does not start: " + answer);
        }
        return new Yardstick(process);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
