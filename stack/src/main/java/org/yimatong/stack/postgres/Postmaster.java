package org.yimatong.stack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.yimatong.stack.process.Ending;

/** The server's first process: all others are its children, and die with it. */
record Postmaster(ProcessHandle process) {

    /** The Java library looks after processes that are not its children less and less often, up to every 5 s. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    CompletableFuture<Ending> ended() {
        var end = new CompletableFuture<Ending>();
        Thread.ofVirtual().name("watch postgres").start(() -> {
            try {
                while (lives()) {
                    Thread.sleep(LOOK_EVERY);
                }
                end.complete(Ending.unexplained());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return end;
    }

    private boolean lives() {
        return process.isAlive() && !isZombie();
    }

    /** Where the first process of a container buries nobody, the dead stay in the list of processes. */
    private boolean isZombie() {
        try {
            var status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return status.substring(status.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException e) {
            return false; // no such list on this system, or no such process any more
        }
    }
}
