package org.yimatong.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The results as they come, on the screen and in a file that is complete after each figure. */
public final class Report {

    private final Path file;
    private final StringBuilder text = new StringBuilder();

    public Report(Path file, Machine machine) {
        this.file = file;
        add("# Measured on %s\n".formatted(machine.description()));
    }

    public void add(Section section) {
        add("\n" + section.markdown());
    }

    private void add(String more) {
        System.out.print(more);
        System.out.flush();
        text.append(more);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
