package org.yimatong.inspections.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** Files that are being received, part by part. How much of each is safe stands in the database. */
@ApplicationScoped
class IncomingFiles {

    private final Path directory;

    IncomingFiles(AttachmentSettings settings) {
        directory = settings.directory().resolve("incoming");
    }

    /** @throws UploadRunning if another part of the file is being received */
    IncomingFile open(UUID id) throws IOException {
        Files.createDirectories(directory);
        return IncomingFile.open(of(id));
    }

    /** Where the file of this upload lies. */
    Path of(UUID id) {
        return directory.resolve(id.toString());
    }

    /** Beside it, for what is made of it. */
    Path scratchOf(UUID id) {
        return directory.resolve(id + ".checked");
    }

    boolean isWhole(UUID id, long bytes) throws IOException {
        return Files.exists(of(id)) && Files.size(of(id)) == bytes;
    }

    void discard(UUID id) {
        try {
            Files.deleteIfExists(of(id));
            Files.deleteIfExists(scratchOf(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what nobody has written to since. */
    void discardUntouchedSince(Instant instant) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var files = Files.newDirectoryStream(directory)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(instant)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
