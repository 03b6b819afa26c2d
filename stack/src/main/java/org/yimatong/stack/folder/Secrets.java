package org.yimatong.stack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The passwords and keys of this one installation, drawn at random when first asked for, readable by their owner only.
 */
public final class Secrets {

    private static final int RANDOM_BYTES = 24;

    /** Of AES-256. */
    private static final int BYTES_OF_A_KEY = 32;

    private final Path file;
    private final TreeMap<String, String> values = new TreeMap<>();

    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            load();
        }
    }

    public synchronized boolean contains(String name) {
        return values.containsKey(name);
    }

    /** The password of that name; a new one is on disk before it is returned. */
    public synchronized String of(String name) {
        return of(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(RANDOM_BYTES)));
    }

    /** The key of that name, 32 bytes in Base64; a new one is on disk before it is returned. */
    public synchronized String key(String name) {
        return of(name, () -> Base64.getEncoder().encodeToString(random(BYTES_OF_A_KEY)));
    }

    private String of(String name, Supplier<String> drawing) {
        var present = values.get(name);
        if (present != null) {
            return present;
        }
        var drawn = drawing.get();
        values.put(name, drawn);
        store();
        return drawn;
    }

    /** The file's name, never its content. */
    @Override
    public String toString() {
        return file.toString();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private void load() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
    }

    private void store() {
        var lines = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        var next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, lines);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
