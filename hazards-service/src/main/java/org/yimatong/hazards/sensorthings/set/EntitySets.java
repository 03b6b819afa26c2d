package org.yimatong.hazards.sensorthings.set;

import jakarta.enterprise.context.ApplicationScoped;
import org.yimatong.hazards.sensorthings.EntityKind;

/** The set of each kind. */
@ApplicationScoped
public class EntitySets {

    private static final EntitySet NONE = new EmptySet();

    private final SourceSet sources;
    private final SensorSet sensors;
    private final QuantitySet quantities;
    private final ReadingSet readings;

    EntitySets(SourceSet sources, SensorSet sensors, QuantitySet quantities, ReadingSet readings) {
        this.sources = sources;
        this.sensors = sensors;
        this.quantities = quantities;
        this.readings = readings;
    }

    public EntitySet of(EntityKind kind) {
        return switch (kind) {
            case THING, LOCATION, FEATURE_OF_INTEREST -> sources;
            case DATASTREAM, SENSOR -> sensors;
            case OBSERVED_PROPERTY -> quantities;
            case OBSERVATION -> readings;
            case HISTORICAL_LOCATION -> NONE;
        };
    }
}
