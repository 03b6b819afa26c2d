package org.yimatong.gateway.console;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that the module of the console packs, if it is on the class path, and beside them those that follow from
 * settings. They are read once, at the start, and kept: a few megabytes, and no request waits for a disk.
 */
@Singleton
class ConsoleFiles {

    static final String INDEX = "index.html";

    private static final String FOLDER = "META-INF/resources/console/";

    private final Map<String, StoredFile> files = new HashMap<>();

    ConsoleFiles(MapBase map) {
        try {
            ClassPathUtils.consumeAsPaths(FOLDER + INDEX, index -> loadAll(Objects.requireNonNull(index.getParent())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!isEmpty()) {
            map.files().forEach((name, content) -> files.put(name, StoredFile.of(content)));
        }
    }

    final boolean isEmpty() {
        return files.isEmpty();
    }

    /** @param name as below {@code /console/} */
    @Nullable
    StoredFile find(String name) {
        return files.get(name);
    }

    private void loadAll(Path folder) {
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> load(folder, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes first on the class path counts. */
    private void load(Path folder, Path file) {
        try {
            var name = folder.relativize(file).toString().replace('\\', '/');
            files.putIfAbsent(name, StoredFile.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
