package org.yimatong.acceptance.suite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One start of the launcher, by the command that ./run uses.
 *
 * @param output what it prints
 */
record Launcher(Process process, Path output) {

    private static final String UP = "Everything is up";

    static Launcher start(Path root, SuiteFolder folder, Map<String, String> environment, Path output) {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                root.resolve("stack/target/stack.jar").toString(),
                "--data",
                folder.path().toString());
        builder.environment().putAll(environment);
        try {
            return new Launcher(
                    builder.redirectInput(new File("/dev/null"))
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start(),
                    output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isUp() {
        assertThat(process.isAlive())
                .as("the launcher lives; it said:\n%s", said())
                .isTrue();
        return said().contains(UP);
    }

    String said() {
        try {
            return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for it to end of itself. @return its exit code */
    int ending(int seconds) {
        try {
            assertThat(process.waitFor(seconds, SECONDS))
                    .as("the launcher ends within %d s; it said:\n%s", seconds, said())
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
