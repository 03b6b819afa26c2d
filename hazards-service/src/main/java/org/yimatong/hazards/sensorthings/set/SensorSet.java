package org.yimatong.hazards.sensorthings.set;

import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.sensorthings.Entity;
import org.yimatong.hazards.sensorthings.EntityKind;
import org.yimatong.hazards.sensorthings.Scope;
import org.yimatong.hazards.sensorthings.Subject.OfSensor;
import org.yimatong.hazards.sensorthings.query.QueryOptions;
import org.yimatong.hazards.source.Sensor;
import org.yimatong.hazards.source.SensorEntry;

/** Sensors as Sensors, and what they read as Datastreams. */
@ApplicationScoped
class SensorSet implements EntitySet {

    /** Of the standard's codes: a double with a unit. */
    private static final String MEASUREMENT = "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement";

    private final RegistryRows rows;

    SensorSet(RegistryRows rows) {
        this.rows = rows;
    }

    @Override
    public EntityPage page(EntityKind kind, Scope scope, QueryOptions options) {
        return EntityPage.of(rows.page(Sensor.class, scope, options), sensor -> entity(kind, sensor), options);
    }

    @Override
    public Optional<Entity> one(EntityKind kind, Scope scope, String id) {
        return Ids.read(id).flatMap(uuid -> rows.one(Sensor.class, scope, uuid)).map(sensor -> entity(kind, sensor));
    }

    @Override
    public long count(EntityKind kind, Scope scope, QueryOptions options) {
        return rows.count("select count(e) from Sensor e", scope, options);
    }

    private static Entity entity(EntityKind kind, Sensor sensor) {
        var properties = kind == EntityKind.DATASTREAM ? datastream(sensor) : instrument(sensor);
        return new Entity(kind, sensor.id().toString(), properties.map(), new OfSensor(sensor));
    }

    private static Properties datastream(Sensor sensor) {
        var entry = sensor.entry();
        return Properties.with("name", entry.nameZh())
                .and("description", "%s: %s".formatted(entry.tag(), entry.nameEn()))
                .and("observationType", MEASUREMENT)
                .and("unitOfMeasurement", unit(entry.unit()))
                .and("properties", whose(sensor, entry).map());
    }

    /** The symbol is what the registry keeps. The standard wants all three members; one without a value is null. */
    private static Map<String, Object> unit(String symbol) {
        return Properties.with("name", symbol)
                .and("symbol", symbol)
                .and("definition", NullNode.instance)
                .map();
    }

    private static Properties instrument(Sensor sensor) {
        var entry = sensor.entry();
        return Properties.with("name", entry.tag())
                .and("description", "%s %s".formatted(entry.nameZh(), entry.nameEn()))
                .and("encodingType", "application/json")
                .and(
                        "metadata",
                        range(Properties.with("quantity", entry.quantity()).and("unit", entry.unit()), entry)
                                .map())
                .and(
                        "properties",
                        Properties.with("uscc", sensor.uscc())
                                .and("area", sensor.area())
                                .map());
    }

    private static Properties whose(Sensor sensor, SensorEntry entry) {
        var properties = Properties.with("tag", entry.tag())
                .and("uscc", sensor.uscc())
                .and("area", sensor.area())
                .and("source", entry.sourceCode());
        return range(properties, entry)
                .and("lowLow", decimal(entry.limits().lowLow()))
                .and("low", decimal(entry.limits().low()))
                .and("high", decimal(entry.limits().high()))
                .and("highHigh", decimal(entry.limits().highHigh()));
    }

    /** What a limit is compared with is a decimal string, as everywhere. */
    private static Properties range(Properties properties, SensorEntry entry) {
        return properties
                .and("rangeLow", decimal(entry.range().low()))
                .and("rangeHigh", decimal(entry.range().high()));
    }

    private static @Nullable String decimal(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }
}
