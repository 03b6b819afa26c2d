package org.yimatong.hazards.sensorthings.set;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yimatong.hazards.sensorthings.Entity;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Scope;
import org.yimatong.hazards.sensorthings.Subject.OfReading;
import org.yimatong.hazards.sensorthings.query.Option;
import org.yimatong.hazards.sensorthings.query.QueryOptions;
import org.yimatong.hazards.sensorthings.query.ReadingPlace;
import org.yimatong.hazards.source.Sensor;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.kit.problem.InvalidInput;

/** Readings as Observations, of one Datastream at a time. */
@ApplicationScoped
class ReadingSet implements EntitySet {

    private static final int MOST_COUNTED = 100_000;

    /** Sensor, time as {@link EpochMicros}, sequence. */
    private static final Pattern ID = Pattern.compile("(.{36})-(\\d{1,17})-(\\d{1,19})");

    private final RegistryRows rows;
    private final ReadingSeries series;

    ReadingSet(RegistryRows rows, ReadingSeries series) {
        this.rows = rows;
        this.series = series;
    }

    @Override
    public EntityPage page(EntityKind kind, Scope scope, QueryOptions options) {
        var sensor = sensor(scope);
        var found = readings(sensor, options).stream()
                .skip(options.skip())
                .map(reading -> entity(sensor, reading))
                .toList();
        return EntityPage.of(found, options, ReadingSet::behind);
    }

    private List<Reading> readings(Sensor sensor, QueryOptions options) {
        var range = TimeRange.meeting(options.filter());
        var place = options.place() instanceof ReadingPlace behind ? behind : null;
        var limit = options.skip() + options.top() + 1;
        if (!options.orderBy().isEmpty() && options.orderBy().getFirst().descending()) {
            return series.newest(sensor.number(), range, place, limit);
        }
        return place == null
                ? series.oldest(sensor.number(), range, limit)
                : series.oldest(sensor.number(), range, place, limit);
    }

    @Override
    public Optional<Entity> one(EntityKind kind, Scope scope, String id) {
        var form = ID.matcher(id);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Ids.read(form.group(1))
                .flatMap(uuid -> rows.one(Sensor.class, scope, uuid))
                .flatMap(sensor -> one(sensor, form.group(2), form.group(3)))
                .filter(entity -> entity.id().equals(id));
    }

    private Optional<Entity> one(Sensor sensor, String observedAt, String sequence) {
        try {
            return series.one(sensor.number(), Long.parseLong(observedAt), Long.parseLong(sequence))
                    .map(reading -> entity(sensor, reading));
        } catch (NumberFormatException beyond64Bits) {
            return Optional.empty();
        }
    }

    @Override
    public long count(EntityKind kind, Scope scope, QueryOptions options) {
        var counted = series.oldest(sensor(scope).number(), TimeRange.meeting(options.filter()), MOST_COUNTED + 1)
                .size();
        if (counted > MOST_COUNTED) {
            throw new InvalidInput(Option.COUNT.toString(), "readings-uncounted", String.valueOf(MOST_COUNTED));
        }
        return counted;
    }

    private static Sensor sensor(Scope scope) {
        var sensor = scope.sensor();
        if (sensor == null) {
            throw new InvalidInput(EntityKind.OBSERVATION.plural(), "readings-without-datastream");
        }
        return sensor;
    }

    private static EntityPage.Next behind(Entity last) {
        if (!(last.subject() instanceof OfReading place)) {
            throw new IllegalStateException("No reading: " + last.id());
        }
        return new EntityPage.Next(
                Option.SKIPTOKEN, ReadingPlace.of(place.reading()).encoded());
    }

    private static Entity entity(Sensor sensor, Reading reading) {
        var time = EpochMicros.toInstant(reading.observedAt()).toString();
        var properties = Properties.with("phenomenonTime", time)
                .and("resultTime", time)
                .and("result", reading.value())
                .and(
                        "parameters",
                        Properties.with("sequence", reading.sequence()).map());
        var id = "%s-%d-%d".formatted(sensor.id(), reading.observedAt(), reading.sequence());
        return new Entity(EntityKind.OBSERVATION, id, properties.map(), new OfReading(sensor, reading));
    }
}
