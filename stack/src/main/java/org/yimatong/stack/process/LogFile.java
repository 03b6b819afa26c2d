package org.yimatong.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What one part of the suite prints, since the launcher was started; the time before is kept beside it. */
public record LogFile(Path path) {

    private static final String BEGIN = "--- start of ";

    /** Puts the present file aside as {@code name.log.1}, in place of the one kept until now. */
    public void rotate() {
        try {
            Files.createDirectories(path.getParent());
            if (Files.exists(path)) {
                Files.move(
                        path,
                        path.resolveSibling(path.getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that a process starts to write to it now. */
    void begin(String name) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path, "%s%s%n".formatted(BEGIN, name), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The complete lines of the process that writes to it now. */
    public List<String> present() {
        var lines = lines();
        int begin = lines.size() - 1;
        while (begin >= 0 && !lines.get(begin).startsWith(BEGIN)) {
            begin--;
        }
        return lines.subList(begin + 1, lines.size());
    }

    /** Every line that is complete, the oldest first; a line still being written is left out. */
    private List<String> lines() {
        try {
            var text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines, indented, to be shown with an error. */
    public String tail(int count) {
        var lines = lines();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()))
                .indent(4)
                .stripTrailing();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
