package org.yimatong.stack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.yimatong.stack.report.Refusal;

/**
 * At most one launcher works in a data folder; the system takes the lock back when its process ends, however it ends.
 */
public final class InstanceLock implements AutoCloseable {

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock until it is closed.
     *
     * @param address where the suite answers, for a second launcher to tell
     * @throws Refusal if another launcher holds the lock
     */
    public static InstanceLock take(Path file, String address) {
        try {
            Files.createDirectories(file.getParent());
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new Refusal("Yimatong is already running on the data in %s: %s"
                        .formatted(file.getParent(), Files.readString(file).strip()));
            }
            var holder = "%s (process %d)\n"
                    .formatted(address, ProcessHandle.current().pid());
            channel.truncate(0).write(StandardCharsets.UTF_8.encode(holder));
            return new InstanceLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
