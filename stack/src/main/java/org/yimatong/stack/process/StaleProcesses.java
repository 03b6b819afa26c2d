package org.yimatong.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.yimatong.stack.report.Announcer;

/** What a launcher that was killed left running. */
public final class StaleProcesses {

    private final Path records;
    private final Announcer announcer;

    public StaleProcesses(Path records, Announcer announcer) {
        this.records = records;
        this.announcer = announcer;
    }

    /** Ends exactly the processes the former launcher wrote down, all at once, and forgets them. */
    public void end() {
        try (var ends = Executors.newVirtualThreadPerTaskExecutor()) {
            recorded().forEach(file -> ends.execute(() -> end(file)));
        }
    }

    private List<Path> recorded() {
        if (!Files.isDirectory(records)) {
            return List.of();
        }
        try (var files = Files.list(records)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(Path file) {
        try {
            RunRecord.read(file).process().ifPresent(process -> {
                announcer.say("Ending %s, left over from a launcher that was killed (process %d)"
                        .formatted(file.getFileName(), process.pid()));
                new Patience().end(process);
            });
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
