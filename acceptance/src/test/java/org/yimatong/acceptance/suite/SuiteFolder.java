package org.yimatong.acceptance.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The data folder of the suite under test, as the launcher fills it. */
public record SuiteFolder(Path path) {

    /** The process that was started last for a part; empty if it is gone. */
    public Optional<ProcessHandle> process(Part part) {
        return firstWord(
                        part == Part.POSTGRES
                                ? path.resolve("postgres/data/postmaster.pid")
                                : path.resolve("run").resolve(part.label()))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive);
    }

    /** A password the launcher drew for a role of the databases. */
    public String password(String role) {
        return secret("database." + role);
    }

    /** What the launcher drew under this name. */
    public String secret(String name) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(path.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    /** The last lines a part has logged. */
    public String logTail(Part part, int count) {
        return tail(path.resolve("logs").resolve(part.label() + ".log"), count);
    }

    static String tail(Path file, int count) {
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            return "(no %s)".formatted(file);
        }
    }

    void delete() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Optional<String> firstWord(Path file) {
        try {
            var words = Files.readString(file).strip().split("\\s+", 2);
            return Optional.of(words[0]).filter(word -> !word.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
