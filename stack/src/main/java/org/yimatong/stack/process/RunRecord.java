package org.yimatong.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which process was started, written down so that a later launcher finds exactly that one and no other. */
record RunRecord(long pid, Instant started) {

    /** The system computes the start from its boot time, which it rounds to seconds and corrects with its clock. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static RunRecord of(ProcessHandle process) {
        return new RunRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static RunRecord read(Path file) throws IOException {
        var words = Files.readString(file).strip().split(" ", 2);
        return new RunRecord(Long.parseLong(words[0]), Instant.parse(words[1]));
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid + " " + started + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still lives; a newer one that was given the same number is not it. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        process.info().startInstant().filter(this::isStart).isPresent());
    }

    private boolean isStart(Instant instant) {
        return Duration.between(started, instant).abs().compareTo(TOLERANCE) <= 0;
    }
}
