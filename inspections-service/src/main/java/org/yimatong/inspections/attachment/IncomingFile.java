package org.yimatong.inspections.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that is being received, for as long as it is open by nobody else. */
final class IncomingFile implements AutoCloseable {

    private static final int AT_ONCE = 65_536;

    /** What came of a part: how many bytes of it are safe on disk, and whether the connection broke before its end. */
    record Part(long bytes, boolean broken) {}

    private final FileChannel channel;

    private IncomingFile(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws UploadRunning if another part of the file is being received */
    static IncomingFile open(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new IncomingFile(channel);
            }
        } catch (OverlappingFileLockException running) {
            // told below
        }
        channel.close();
        throw new UploadRunning();
    }

    /**
     * Writes a part at its place. What came before the connection broke is kept.
     *
     * @param most how much may come; what is beyond is not read
     */
    Part write(long offset, InputStream part, long most) throws IOException {
        channel.truncate(offset).position(offset);
        var received = copy(part, most);
        channel.force(true);
        return received;
    }

    private Part copy(InputStream from, long most) throws IOException {
        var buffer = new byte[AT_ONCE];
        var bytes = 0L;
        while (bytes < most) {
            var read = readOrBreak(from, buffer, (int) Math.min(AT_ONCE, most - bytes));
            if (read == null) {
                return new Part(bytes, true);
            }
            if (read < 0) {
                break;
            }
            channel.write(ByteBuffer.wrap(buffer, 0, read));
            bytes += read;
        }
        return new Part(bytes, false);
    }

    private static @Nullable Integer readOrBreak(InputStream from, byte[] buffer, int most) {
        try {
            return from.read(buffer, 0, most);
        } catch (IOException broken) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
