package org.yimatong.testing.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What came of a run. */
final class FuzzReport {

    private final FuzzSettings settings;
    private final Shrinking shrinking;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();
    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    FuzzReport(FuzzSettings settings, Shrinking shrinking) {
        this.settings = settings;
        this.shrinking = shrinking;
    }

    void count(FuzzRequest request, FuzzAnswer answer) {
        statuses.computeIfAbsent(answer.status(), _ -> new LongAdder()).increment();
        asked.add(request.operation().id());
        if (answer.isSuccess()) {
            taken.add(request.operation().id());
        }
    }

    void countUnanswered(FuzzRequest request) {
        statuses.computeIfAbsent(0, _ -> new LongAdder()).increment();
        asked.add(request.operation().id());
    }

    /** @param answer null if there was none */
    void add(String what, int sequence, FuzzRequest request, FuzzAnswer answer) {
        var status = answer == null ? "" : " " + answer.status();
        var kind = "%s (%s %s)%s %s"
                .formatted(
                        request.operation().id(),
                        request.operation().method(),
                        request.operation().path(),
                        status,
                        what);
        var shortest = answer != null && kinds.add(kind) ? shrinking.of(request, what) : request;
        faults.add(new Fault(kind, """
                  judge:   %s
                  request: %s
                  answer:  %s
                  again:   -Dfuzz.seed=%d -Dfuzz.sequence=%d
                """.formatted(what, shrinking.asCurl(shortest), answer, settings.seed(), sequence)));
    }

    List<String> faults() {
        return Fault.told(faults);
    }

    Set<String> asked() {
        return asked;
    }

    /** Operations that were done at least once. */
    Set<String> taken() {
        return taken;
    }

    long requests() {
        return statuses.values().stream().mapToLong(LongAdder::sum).sum();
    }

    @Override
    public String toString() {
        var untaken = new TreeSet<>(asked);
        untaken.removeAll(taken);
        return ("Fuzz: %d requests of seed %d to %d operations, of which %d took one;"
                        + " answers by status: %s; faults: %d; took none: %s")
                .formatted(
                        requests(),
                        settings.seed(),
                        asked.size(),
                        taken.size(),
                        new TreeMap<>(statuses),
                        faults.size(),
                        untaken);
    }
}
