package org.yimatong.hazards.source;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * All sensors in memory, so that readings are judged without asking the database.
 *
 * <p>Who only takes readings in may work with a copy some seconds old ({@link #ofEnterprise}); who decides about alarms
 * calls {@link #refresh} first.
 */
@Singleton // asked for each reading: without a proxy
public class SensorDirectory {

    private static final Logger LOG = Logger.getLogger(SensorDirectory.class);
    private static final long NEVER = -1;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final SensorRegistry registry;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Directory directory = new Directory(NEVER, Map.of(), new MonitoredSensor[0]);

    /** Every change committed before this moment (of the JVM's clock) is known. */
    private volatile long trueAsOf = System.nanoTime();

    private volatile long lookedAt = System.nanoTime() - LOOK_EVERY.toNanos();

    private record Directory(
            long revision,
            Map<String, Map<String, MonitoredSensor>> byTag,
            @Nullable MonitoredSensor[] byNumber) {

        static Directory of(SensorRegistry.Copy copy) {
            var byTag = new HashMap<String, Map<String, MonitoredSensor>>();
            var byNumber = new @Nullable MonitoredSensor[highestNumber(copy.sensors()) + 1];
            for (var sensor : copy.sensors()) {
                byTag.computeIfAbsent(sensor.uscc(), uscc -> new HashMap<>()).put(sensor.tag(), sensor);
                byNumber[sensor.number()] = sensor;
            }
            return new Directory(copy.revision(), byTag, byNumber);
        }

        private static int highestNumber(List<MonitoredSensor> sensors) {
            return sensors.stream().mapToInt(MonitoredSensor::number).max().orElse(0);
        }
    }

    SensorDirectory(SensorRegistry registry) {
        this.registry = registry;
    }

    /**
     * The enterprise's sensors by tag, at most some seconds old, or older while the database is away: readings keep
     * coming in. Empty if it has none.
     */
    public Map<String, MonitoredSensor> ofEnterprise(String uscc) {
        if (directory.revision() == NEVER) {
            refresh();
        } else if (System.nanoTime() - lookedAt >= LOOK_EVERY.toNanos()) {
            lookUnlessSomebodyDoes();
        }
        return directory.byTag().getOrDefault(uscc, Map.of());
    }

    /** The same with what was registered a moment ago, for when a tag was not found; fails if that cannot be told. */
    public Map<String, MonitoredSensor> ofEnterpriseNow(String uscc) {
        refresh();
        return directory.byTag().getOrDefault(uscc, Map.of());
    }

    /** As of the last {@link #refresh}; null if there is no such sensor. */
    public @Nullable MonitoredSensor numbered(int number) {
        var byNumber = directory.byNumber();
        return number < 0 || number >= byNumber.length ? null : byNumber[number];
    }

    /** As of the last {@link #refresh}; null if there is no such sensor. */
    public @Nullable MonitoredSensor tagged(String uscc, String tag) {
        return directory.byTag().getOrDefault(uscc, Map.of()).get(tag);
    }

    /** The enterprises that have sensors at a hazard source of this code, as of the last {@link #refresh}. */
    public Set<String> ownersOf(String source) {
        return directory.byTag().entrySet().stream()
                .filter(ofEnterprise -> ofEnterprise.getValue().values().stream()
                        .anyMatch(sensor -> sensor.source().equals(source)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Makes sure that every change committed before this call is known. Those who call at once share a look. */
    public void refresh() {
        var moment = System.nanoTime();
        looking.lock();
        try {
            if (directory.revision() == NEVER || trueAsOf - moment < 0) {
                look();
            }
        } finally {
            looking.unlock();
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SensorRegistry.Changed changed) {
        lookedAt = System.nanoTime() - LOOK_EVERY.toNanos();
    }

    private void lookUnlessSomebodyDoes() {
        if (!looking.tryLock()) {
            return;
        }
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warnf("Sensors may have changed; working with what is known: %s", e.getMessage());
        } finally {
            looking.unlock();
        }
    }

    private void look() {
        var begun = System.nanoTime();
        lookedAt = begun;
        registry.copyUnless(directory.revision()).ifPresent(copy -> directory = Directory.of(copy));
        trueAsOf = begun;
    }
}
