package org.yimatong.benchmarks.codes;

import org.yimatong.benchmarks.report.Section;

/** How much memory of the gateway the codes take. */
public final class CodeMemory {

    private static final int STATED_FOR = 100_000;
    private static final double BYTES_PER_MB = 1e6;

    private final CodeSuite suite;
    private final int codes;
    private final CodeTopic topic;
    private final CodeDoor gateway;
    private final Section section = new Section("Memory of the codes at the gateway");

    public CodeMemory(CodeSuite suite, int codes) {
        this.suite = suite;
        this.codes = codes;
        this.topic = suite.topic();
        this.gateway = suite.gateway();
    }

    /** Counts what lives without codes, with half of them and with all, so many times. */
    public Section measure(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            topic.renew();
            long none = live(0);
            topic.fill(0, codes / 2);
            long half = live(codes / 2);
            topic.fill(codes / 2, codes);
            long all = live(codes);
            section.add("a code, of the first half", "bytes", perCode(none, half, codes / 2));
            section.add("a code, of all", "bytes", perCode(none, all, codes));
            section.add("%,d codes".formatted(STATED_FOR), "MB", perCode(none, all, codes) * STATED_FOR / BYTES_PER_MB);
        }
        section.note("live objects after a full collection (GC.class_histogram)");
        return section;
    }

    private long live(int count) throws Exception {
        gateway.awaitCodes(count);
        var heap = LiveHeap.of(suite.gatewayProcess().orElseThrow());
        section.add("live heap with %,d codes".formatted(count), "MB", heap.bytes() / BYTES_PER_MB);
        if (count == codes) {
            section.note("with %,d codes, bytes and instances: %s".formatted(count, String.join("; ", heap.largest())));
        }
        return heap.bytes();
    }

    private static double perCode(long before, long after, int count) {
        return (after - before) / (double) count;
    }
}
