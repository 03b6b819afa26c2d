package org.yimatong.hazards.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.patrol.PatrolEntry.ShownAlarm;
import org.yimatong.hazards.patrol.PatrolEntry.ShownPromise;
import org.yimatong.hazards.patrol.PatrolEntry.ShownSensor;
import org.yimatong.hazards.promise.KnownPromise;
import org.yimatong.hazards.promise.KnownPromises;
import org.yimatong.hazards.rates.SensorFreshness;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.Sensor;
import org.yimatong.hazards.source.Sensors;
import org.yimatong.hazards.telemetry.LatestReading;
import org.yimatong.hazards.telemetry.ReadingStore;

/** Puts together what is known of hazard sources now. */
@ApplicationScoped
public class PatrolEntries {

    private final Sensors sensors;
    private final ReadingStore readings;
    private final Alarms alarms;
    private final KnownPromises promises;
    private final SensorFreshness freshness;
    private final Clock clock;

    PatrolEntries(
            Sensors sensors,
            ReadingStore readings,
            Alarms alarms,
            KnownPromises promises,
            SensorFreshness freshness,
            Clock clock) {
        this.sensors = sensors;
        this.readings = readings;
        this.alarms = alarms;
        this.promises = promises;
        this.freshness = freshness;
        this.clock = clock;
    }

    private record Place(String uscc, String source) {}

    /** With a few statements for all of them, in their order. */
    public List<PatrolEntry> of(List<HazardSource> sources) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var usccs = sources.stream().map(HazardSource::uscc).collect(Collectors.toSet());
        var bySource = sensors.list("uscc in ?1 order by tag", usccs).stream()
                .collect(Collectors.groupingBy(
                        sensor -> new Place(sensor.uscc(), sensor.entry().sourceCode())));
        var numbers = bySource.values().stream()
                .flatMap(Collection::stream)
                .map(Sensor::number)
                .toList();
        var latest = readings.latest(numbers);
        var standing = alarms.list("uscc in ?1 and process.returnedAt is null", usccs).stream()
                .collect(Collectors.groupingBy(
                        alarm -> new Place(alarm.uscc(), alarm.point().sourceCode())));
        var promised = promises.ofDay(usccs, LegalCalendar.dayOf(now));
        return sources.stream()
                .map(source -> {
                    var place = new Place(source.uscc(), source.code());
                    return entry(
                            source,
                            shown(bySource.getOrDefault(place, List.of()), latest, now),
                            standing.getOrDefault(place, List.of()),
                            promised.get(source.uscc()),
                            now);
                })
                .toList();
    }

    private static PatrolEntry entry(
            HazardSource source,
            List<ShownSensor> sensors,
            List<Alarm> standing,
            @Nullable KnownPromise promise,
            Instant now) {
        return new PatrolEntry(
                source.id(),
                source.uscc(),
                source.area(),
                source.code(),
                source.entry().name(),
                source.level(),
                now,
                sensors,
                standing.stream()
                        .map(PatrolEntries::shown)
                        .sorted(Comparator.comparing(ShownAlarm::raisedAt))
                        .toList(),
                promise == null
                        ? null
                        : new ShownPromise(promise.day(), promise.state(), promise.givenAt(), promise.riskGrade()));
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

    private List<ShownSensor> shown(List<Sensor> sensors, Map<Integer, LatestReading> latest, Instant now) {
        return sensors.stream()
                .map(sensor -> shown(sensor, latest.get(sensor.number()), now))
                .toList();
    }

    private ShownSensor shown(Sensor sensor, @Nullable LatestReading latest, Instant now) {
        var entry = sensor.entry();
        var limits = entry.limits();
        return new ShownSensor(
                sensor.id(),
                entry.tag(),
                entry.nameZh(),
                entry.unit(),
                freshness.of(latest, now),
                latest == null ? null : decimal(BigDecimal.valueOf(latest.value())),
                latest == null ? null : latest.observedAt(),
                latest == null
                        ? null
                        : Duration.between(latest.observedAt(), now).toSeconds(),
                latest == null ? null : latest.level(),
                decimal(limits.lowLow()),
                decimal(limits.low()),
                decimal(limits.high()),
                decimal(limits.highHigh()));
    }

    private static @Nullable String decimal(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
