package org.yimatong.inspections.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Contents as files of a directory, 256 folders beneath. */
final class DirectoryStore implements AttachmentStore {

    private final Path directory;

    /** @param directory on the same file system as the files it is given, so that they can be moved in one step */
    DirectoryStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        var place = placeOf(sha256);
        var folder = place.resolveSibling("");
        Files.createDirectories(folder);
        force(file, StandardOpenOption.WRITE);
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder, StandardOpenOption.READ);
        force(directory, StandardOpenOption.READ);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(placeOf(sha256));
    }

    @Override
    public void discard(String sha256) throws IOException {
        Files.deleteIfExists(placeOf(sha256));
    }

    private Path placeOf(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    /** Down to the disk; of a folder, that it holds what it holds. */
    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
