package org.yimatong.benchmarks.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of a running suite, by the part they belong to. */
public final class Processes {

    private final Path data;
    private final ProcessHandle launcher;

    Processes(Path data, ProcessHandle launcher) {
        this.data = data;
        this.launcher = launcher;
    }

    /** Each part's processes, the one that was started first. */
    public Map<String, List<ProcessHandle>> byPart() {
        var parts = new TreeMap<String, List<ProcessHandle>>();
        parts.put("launcher", List.of(launcher));
        children().forEach(file -> parts.put(file.getFileName().toString(), tree(file)));
        var postmaster = data.resolve("postgres/data/postmaster.pid");
        if (Files.exists(postmaster)) {
            parts.put("postgres", tree(postmaster));
        }
        return parts;
    }

    /** The process of a part that was started last, if it lives; also while the part is being started again. */
    public Optional<ProcessHandle> of(String part) {
        try {
            return process(data.resolve("run").resolve(part)).filter(ProcessHandle::isAlive);
        } catch (UncheckedIOException | NumberFormatException e) {
            return Optional.empty(); // it is being written
        }
    }

    /** The launcher writes down each process that it starts. */
    private List<Path> children() {
        try (Stream<Path> files = Files.list(data.resolve("run"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProcessHandle> tree(Path pidFile) {
        return process(pidFile).stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .collect(Collectors.toList());
    }

    private static Optional<ProcessHandle> process(Path pidFile) {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(line -> Long.parseLong(line.strip().split(" ")[0]))
                    .flatMap(ProcessHandle::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
