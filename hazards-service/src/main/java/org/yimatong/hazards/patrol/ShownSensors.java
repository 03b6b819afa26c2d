package org.yimatong.hazards.patrol;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.health.HealthEpisode;
import org.yimatong.hazards.health.HealthEpisodes;
import org.yimatong.hazards.patrol.PatrolEntry.ShownCondition;
import org.yimatong.hazards.patrol.PatrolEntry.ShownSensor;
import org.yimatong.hazards.rates.SensorFreshness;
import org.yimatong.hazards.source.Sensor;
import org.yimatong.hazards.source.Sensors;
import org.yimatong.hazards.telemetry.LatestReading;
import org.yimatong.hazards.telemetry.ReadingStore;

/** Puts together what is known of the sensors of hazard sources now. */
@ApplicationScoped
class ShownSensors {

    private final Sensors sensors;
    private final ReadingStore readings;
    private final HealthEpisodes health;
    private final SensorFreshness freshness;

    ShownSensors(Sensors sensors, ReadingStore readings, HealthEpisodes health, SensorFreshness freshness) {
        this.sensors = sensors;
        this.readings = readings;
        this.health = health;
        this.freshness = freshness;
    }

    /** Those of these enterprises, by source and tag. With three statements for all of them. */
    Map<SourceKey, List<ShownSensor>> of(Collection<String> usccs, Instant now) {
        var found = sensors.list("uscc in ?1 order by tag", usccs);
        var numbers = found.stream().map(Sensor::number).toList();
        var latest = readings.latest(numbers);
        var conditions = health.standing(numbers).stream()
                .collect(groupingBy(HealthEpisode::sensor, mapping(ShownSensors::shown, toList())));
        return found.stream()
                .collect(groupingBy(
                        SourceKey::of,
                        mapping(
                                sensor -> shown(
                                        sensor,
                                        latest.get(sensor.number()),
                                        conditions.getOrDefault(sensor.number(), List.of()),
                                        now),
                                toList())));
    }

    private static ShownCondition shown(HealthEpisode episode) {
        return new ShownCondition(episode.condition(), episode.beganAt());
    }

    private ShownSensor shown(Sensor sensor, @Nullable LatestReading latest, List<ShownCondition> health, Instant now) {
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
                decimal(limits.highHigh()),
                health);
    }

    private static @Nullable String decimal(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
