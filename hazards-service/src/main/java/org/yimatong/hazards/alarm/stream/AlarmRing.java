package org.yimatong.hazards.alarm.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The latest events, and who watches for the next: whoever comes back after a while goes on where they stopped. */
@ApplicationScoped
public class AlarmRing {

    static final int CAPACITY = 10_000;

    private final Deque<StreamedAlarm> events = new ArrayDeque<>();
    /** The newest version of each alarm and flood in the ring. */
    private final Map<UUID, Long> newest = new HashMap<>();

    private final Set<AlarmWatcher> watchers = new LinkedHashSet<>();

    /** From this offset of each partition on, everything is in the ring. */
    private List<Long> complete = new ArrayList<>();

    private List<Long> next = new ArrayList<>();

    /** Begins anew: what was before these offsets, nobody here knows. */
    synchronized void begin(List<Long> offsets) {
        events.clear();
        newest.clear();
        complete = new ArrayList<>(offsets);
        next = new ArrayList<>(offsets);
        watchers.forEach(watcher -> watcher.miss(position()));
    }

    /** There is a record at this place, but no news of an alarm. */
    synchronized void pass(int partition, long offset) {
        next.set(partition, offset + 1);
    }

    /** What was sent twice is shown once, and nothing after something newer about the same alarm or flood. */
    synchronized void add(int partition, long offset, Streamed news) {
        pass(partition, offset);
        if (news.version() <= newest.getOrDefault(news.about(), Long.MIN_VALUE)) {
            return;
        }
        newest.put(news.about(), news.version());
        var alarm = new StreamedAlarm(news, position(), partition, offset);
        events.addLast(alarm);
        if (events.size() > CAPACITY) {
            forgetOldest();
        }
        watchers.forEach(watcher -> watcher.see(alarm));
    }

    private void forgetOldest() {
        var oldest = events.removeFirst();
        complete.set(oldest.partition(), oldest.offset() + 1);
        newest.remove(oldest.news().about(), oldest.news().version());
    }

    /**
     * Shows the watcher everything after what it has seen, first what is remembered, then what comes.
     *
     * @param seen null if it has seen nothing and asks for nothing old
     * @param resumes whether it claims to have seen something, even if nobody can tell what
     */
    public synchronized void watch(AlarmWatcher watcher, @Nullable StreamPosition seen, boolean resumes) {
        if (resumes) {
            if (seen == null || !isRemembered(seen)) {
                watcher.miss(position());
            } else {
                events.stream()
                        .filter(alarm -> alarm.offset() >= seen.next().get(alarm.partition()))
                        .forEach(watcher::see);
            }
        }
        watchers.add(watcher);
    }

    public synchronized void leave(AlarmWatcher watcher) {
        watchers.remove(watcher);
    }

    private boolean isRemembered(StreamPosition seen) {
        if (seen.next().size() != next.size()) {
            return false;
        }
        for (var partition = 0; partition < next.size(); partition++) {
            var offset = seen.next().get(partition);
            if (offset < complete.get(partition) || offset > next.get(partition)) {
                return false;
            }
        }
        return !next.isEmpty();
    }

    private StreamPosition position() {
        return new StreamPosition(next);
    }
}
