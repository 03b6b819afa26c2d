package org.yimatong.benchmarks.codes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What lives in the heap of a Java process after a full collection.
 *
 * @param bytes of all objects
 * @param largest classes that take most of it, each with its instances and bytes
 */
record LiveHeap(long bytes, List<String> largest) {

    private static final int WORTH_NAMING = 8;

    /** Asks the JVM to collect and to count. */
    static LiveHeap of(ProcessHandle process) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var counting = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (var output = counting.inputReader()) {
            return parse(output.lines().toList());
        } finally {
            counting.waitFor();
        }
    }

    /** @param histogram lines of {@code num: instances bytes class}, the greatest first, and their total */
    static LiveHeap parse(List<String> histogram) {
        var total = histogram.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("Total "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No histogram: " + histogram));
        var largest = histogram.stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length >= 4 && words[0].matches("\\d+:"))
                .limit(WORTH_NAMING)
                .map(words -> "%s %,d in %,d".formatted(words[3], Long.parseLong(words[2]), Long.parseLong(words[1])))
                .toList();
        return new LiveHeap(Long.parseLong(total.split("\\s+")[2]), largest);
    }
}
