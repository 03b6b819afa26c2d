package org.yimatong.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * A part of the suite that is a child of the launcher.
 *
 * @param record where the running process is written down for a later launcher
 */
public record ChildProcess(String name, Command command, LogFile log, Path record) implements Supervised {

    @Override
    public Running start() {
        try {
            log.begin(name);
            var process = command.start(log);
            RunRecord.of(process.toHandle()).write(record);
            return new Child(process);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be started".formatted(name), e);
        }
    }

    private final class Child implements Running {

        private final Process process;

        /** Loaded now: a build may replace this program while it runs, and what it started must still be ended. */
        private final Patience patience = new Patience();

        private Child(Process process) {
            this.process = process;
        }

        @Override
        public CompletableFuture<Ending> ended() {
            return process.onExit().thenApply(Ending::of);
        }

        @Override
        public void stop() {
            patience.end(process.toHandle());
            try {
                Files.deleteIfExists(record);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
