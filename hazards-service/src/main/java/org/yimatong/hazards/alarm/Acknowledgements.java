package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Acknowledges many alarms at once, such as those of a flood: each as it was seen, and none that was not. */
@ApplicationScoped
public class Acknowledgements {

    /** An alarm in the version that somebody has seen. */
    public record Seen(UUID alarm, long version) {}

    /**
     * What came of it, each in the order in which they were named.
     *
     * @param left those that something happened to since they were seen, or happens at this moment, and those that wait
     *     for no acknowledgement
     */
    public record Outcome(List<Alarm> acknowledged, List<Alarm> left) {}

    private final Alarms alarms;
    private final AlarmRecords records;
    private final CurrentAccess access;
    private final Clock clock;

    Acknowledgements(Alarms alarms, AlarmRecords records, CurrentAccess access, Clock clock) {
        this.alarms = alarms;
        this.records = records;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Acknowledges those that still are as they were seen.
     *
     * @throws InvalidInput if an alarm is named twice
     * @throws NotFound if there is no such alarm, or none that the caller may see; then nothing is acknowledged
     */
    @Transactional
    public Outcome acknowledge(List<Seen> seen, @Nullable String comment) {
        var versions = versions(seen);
        var held = byId(alarms.free(access.get(), versions.keySet()));
        var known = byId(alarms.visible(access.get(), versions.keySet()));
        if (known.size() < versions.size()) {
            throw new NotFound();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        versions.forEach((id, version) -> {
            var alarm = Objects.requireNonNull(known.get(id));
            if (held.containsKey(id)
                    && alarm.version() == version
                    && alarm.state().allows(AlarmStepKind.ACKNOWLEDGED)) {
                new HandledAlarm(alarm, Actor.of(access.get()), now).acknowledge(comment);
                outcome.acknowledged().add(alarm);
            } else {
                outcome.left().add(alarm);
            }
        });
        if (!outcome.acknowledged().isEmpty()) {
            records.save(outcome.acknowledged());
        }
        return outcome;
    }

    private static Map<UUID, Alarm> byId(List<Alarm> found) {
        return found.stream().collect(Collectors.toMap(Alarm::id, Function.identity()));
    }

    private static LinkedHashMap<UUID, Long> versions(List<Seen> seen) {
        var versions = new LinkedHashMap<UUID, Long>();
        for (var i = 0; i < seen.size(); i++) {
            if (versions.put(seen.get(i).alarm(), seen.get(i).version()) != null) {
                throw new InvalidInput("/alarms/" + i, "alarm-twice", i + 1);
            }
        }
        return versions;
    }
}
