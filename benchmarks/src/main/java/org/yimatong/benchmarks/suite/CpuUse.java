package org.yimatong.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How much processor time each part of the suite, and the load itself, has used so far: tells who is busy. */
public final class CpuUse {

    /** Linux counts in hundredths of a second, whatever its own clock does. */
    private static final double TICKS_PER_SECOND = 100;

    /** Less than this much of a core is not worth a word. */
    private static final double NEGLIGIBLE = 0.02;

    /** Fields of {@code /proc/PID/stat} behind the name of the program. */
    private static final int USER = 11;

    private static final int OF_DEAD_CHILDREN = USER + 2;

    private final long at = System.nanoTime();
    private final Map<String, Long> ticks;

    private CpuUse(Map<String, Long> ticks) {
        this.ticks = ticks;
    }

    public static CpuUse now(Suite suite) {
        var ticks = new TreeMap<String, Long>();
        suite.processes().byPart().forEach((part, processes) -> ticks.put(part, ticks(processes)));
        var self = ProcessHandle.current();
        ticks.put("load", ticks(self, USER) + ticks(self, OF_DEAD_CHILDREN));
        return new CpuUse(ticks);
    }

    /** Cores kept busy since then, by part, the busiest first. */
    public String since(CpuUse before) {
        double seconds = (at - before.at) / 1e9;
        var cores = new TreeMap<String, Double>();
        ticks.forEach((part, now) ->
                cores.put(part, (now - before.ticks.getOrDefault(part, 0L)) / TICKS_PER_SECOND / seconds));
        return cores.entrySet().stream()
                .filter(use -> use.getValue() >= NEGLIGIBLE)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(use -> String.format(Locale.ROOT, "%s %.2f", use.getKey(), use.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static long ticks(List<ProcessHandle> processes) {
        return processes.stream().mapToLong(process -> ticks(process, USER)).sum();
    }

    private static long ticks(ProcessHandle process, int field) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[field]) + Long.parseLong(fields[field + 1]);
        } catch (IOException e) {
            return 0; // it has ended
        }
    }
}
