package org.yimatong.acceptance.client;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program of other hands, as an independent judge of what the suite says.
 *
 * @param debianPackage to install when it is missing
 */
public record Tool(String name, String debianPackage) {

    /** Decodes QR images. */
    public static final Tool ZBARIMG = new Tool("zbarimg", "zbar-tools");

    /** Publishes MQTT messages. */
    public static final Tool MOSQUITTO_PUB = new Tool("mosquitto_pub", "mosquitto-clients");

    /** Turns the pages of a PDF into pictures. */
    public static final Tool PDFTOPPM = new Tool("pdftoppm", "poppler-utils");

    /** Reads the text of a PDF. */
    public static final Tool PDFTOTEXT = new Tool("pdftotext", "poppler-utils");

    private static final Duration USUAL = Duration.ofMinutes(1);

    /** How a program ended, and what it printed. */
    public record Result(int exitCode, String output) {}

    /** Runs it and returns what it printed; it must succeed. */
    public String run(String... arguments) {
        var line = new ArrayList<>(List.of(name));
        line.addAll(List.of(arguments));
        try {
            var result = run(line, Map.of());
            if (result.exitCode() != 0) {
                fail("%s failed: %s", name, result.output());
            }
            return result.output();
        } catch (IOException e) {
            return fail(
                    "%s is missing: install it by 'apt-get install %s', or run ./test".formatted(name, debianPackage),
                    e);
        }
    }

    /** Runs any program, within half a minute. */
    public static Result run(List<String> line, Map<String, String> environment) throws IOException {
        return run(line, environment, USUAL);
    }

    public static Result run(List<String> line, Map<String, String> environment, Duration longest) throws IOException {
        var builder =
                new ProcessBuilder(line).redirectInput(new File("/dev/null")).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var output = File.createTempFile("tool", ".txt");
        try {
            var process = builder.redirectOutput(output).start();
            if (!process.waitFor(longest)) {
                process.destroyForcibly();
                fail("%s did not end within %d s", line.getFirst(), longest.toSeconds());
            }
            var printed = Files.readString(output.toPath(), StandardCharsets.UTF_8);
            return new Result(process.exitValue(), printed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.delete(output.toPath());
        }
    }
}
