package org.yimatong.benchmarks.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Memory of the processes of one part, in MB.
 *
 * @param pss with shared pages divided among those who share them, so that it may be summed up
 * @param rss with shared pages counted in full for each process
 */
record PartMemory(double pss, double rss) {

    private static final double KB_PER_MB = 1024;

    static PartMemory of(List<ProcessHandle> processes) {
        double pss = 0;
        double rss = 0;
        for (var process : processes) {
            pss += kilobytes(process, "Pss:");
            rss += kilobytes(process, "Rss:");
        }
        return new PartMemory(pss / KB_PER_MB, rss / KB_PER_MB);
    }

    PartMemory plus(PartMemory other) {
        return new PartMemory(pss + other.pss, rss + other.rss);
    }

    private static long kilobytes(ProcessHandle process, String field) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0; // it has ended
        }
    }
}
