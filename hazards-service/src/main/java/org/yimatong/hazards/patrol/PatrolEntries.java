package org.yimatong.hazards.patrol;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.patrol.PatrolEntry.ShownAlarm;
import org.yimatong.hazards.patrol.PatrolEntry.ShownCamera;
import org.yimatong.hazards.patrol.PatrolEntry.ShownPromise;
import org.yimatong.hazards.patrol.PatrolEntry.ShownSensor;
import org.yimatong.hazards.promise.KnownPromise;
import org.yimatong.hazards.promise.KnownPromises;
import org.yimatong.hazards.source.HazardSource;

/** Puts together what is known of hazard sources now. */
@ApplicationScoped
public class PatrolEntries {

    private final ShownSensors sensors;
    private final ShownCameras cameras;
    private final Alarms alarms;
    private final KnownPromises promises;
    private final Clock clock;

    PatrolEntries(ShownSensors sensors, ShownCameras cameras, Alarms alarms, KnownPromises promises, Clock clock) {
        this.sensors = sensors;
        this.cameras = cameras;
        this.alarms = alarms;
        this.promises = promises;
        this.clock = clock;
    }

    /** What is known of all sources of some enterprises at an instant. */
    private record Known(
            Instant at,
            Map<SourceKey, List<ShownSensor>> sensors,
            Map<SourceKey, List<ShownAlarm>> alarms,
            Map<SourceKey, List<ShownCamera>> cameras,
            Map<String, KnownPromise> promises) {

        PatrolEntry of(HazardSource source) {
            var key = SourceKey.of(source);
            return new PatrolEntry(
                    source.id(),
                    source.uscc(),
                    source.area(),
                    source.code(),
                    source.entry().name(),
                    source.level(),
                    at,
                    sensors.getOrDefault(key, List.of()),
                    alarms.getOrDefault(key, List.of()),
                    shown(promises.get(source.uscc())),
                    cameras.getOrDefault(key, List.of()));
        }
    }

    /** With a few statements for all of them, in their order. */
    public List<PatrolEntry> of(List<HazardSource> sources) {
        var known = known(sources.stream().map(HazardSource::uscc).collect(toSet()));
        return sources.stream().map(known::of).toList();
    }

    private Known known(Set<String> usccs) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var standing = alarms.list("uscc in ?1 and process.returnedAt is null order by process.raisedAt, id", usccs);
        return new Known(
                now,
                sensors.of(usccs, now),
                standing.stream().collect(groupingBy(SourceKey::of, mapping(PatrolEntries::shown, toList()))),
                cameras.of(usccs),
                promises.ofDay(usccs, LegalCalendar.dayOf(now)));
    }

    private static ShownAlarm shown(Alarm alarm) {
        return new ShownAlarm(
                alarm.id(),
                alarm.point().tag(),
                alarm.process().level(),
                alarm.process().decimalValue(),
                alarm.point().unit(),
                alarm.process().raisedAt(),
                alarm.state());
    }

    private static @Nullable ShownPromise shown(@Nullable KnownPromise promise) {
        return promise == null
                ? null
                : new ShownPromise(promise.day(), promise.state(), promise.givenAt(), promise.riskGrade());
    }
}
