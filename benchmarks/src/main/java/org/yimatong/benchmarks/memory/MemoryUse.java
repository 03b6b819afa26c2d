package org.yimatong.benchmarks.memory;

import java.time.Duration;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Suite;

/** How much memory the suite takes with the demo city alive. */
public final class MemoryUse {

    private static final String UNIT = "MB";

    private final Suite suite;

    public MemoryUse(Suite suite) {
        this.suite = suite;
    }

    /** Lets the city live for a while after the start, then counts. */
    public Section measure(Duration alive) throws InterruptedException {
        Thread.sleep(alive);
        var section = new Section("Memory, with the demo city alive for %d s".formatted(alive.toSeconds()));
        var whole = new PartMemory(0, 0);
        for (var part : suite.processes().byPart().entrySet()) {
            var memory = PartMemory.of(part.getValue());
            section.add(part.getKey() + ", PSS", UNIT, memory.pss());
            section.add(part.getKey() + ", RSS", UNIT, memory.rss());
            whole = whole.plus(memory);
        }
        section.add("all, PSS", UNIT, whole.pss());
        section.add("all, RSS (shared pages counted more than once)", UNIT, whole.rss());
        section.note("PSS from /proc/PID/smaps_rollup; PostgreSQL with all its processes");
        return section;
    }
}
