package org.yimatong.hazards.sensorthings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of entity of the standard (OGC 18-088), with the name of one and of their set. */
public enum EntityKind {
    /** A hazard source. */
    THING("Thing", "Things"),
    /** The point at which a hazard source lies. */
    LOCATION("Location", "Locations"),
    /** Where a source lay before. There are none: no history of places is kept. */
    HISTORICAL_LOCATION("HistoricalLocation", "HistoricalLocations"),
    /** What one sensor reads, with unit, range and limits. */
    DATASTREAM("Datastream", "Datastreams"),
    /** The instrument, as the registry knows it. */
    SENSOR("Sensor", "Sensors"),
    /** A quantity that sensors measure. */
    OBSERVED_PROPERTY("ObservedProperty", "ObservedProperties"),
    /** A reading. */
    OBSERVATION("Observation", "Observations"),
    /** The point of the hazard source that a reading is about. */
    FEATURE_OF_INTEREST("FeatureOfInterest", "FeaturesOfInterest");

    private final String single;
    private final String plural;

    EntityKind(String single, String plural) {
        this.single = single;
        this.plural = plural;
    }

    public String single() {
        return single;
    }

    public String plural() {
        return plural;
    }

    public static Optional<EntityKind> ofSet(String plural) {
        return Stream.of(values()).filter(kind -> kind.plural.equals(plural)).findFirst();
    }

    /** The ways from one of these to others. */
    public List<Relation> relations() {
        return switch (this) {
            case THING -> List.of(many(LOCATION), many(HISTORICAL_LOCATION), many(DATASTREAM));
            case LOCATION -> List.of(many(THING), many(HISTORICAL_LOCATION));
            case HISTORICAL_LOCATION -> List.of(one(THING), many(LOCATION));
            case DATASTREAM -> List.of(one(THING), one(SENSOR), one(OBSERVED_PROPERTY), many(OBSERVATION));
            case SENSOR, OBSERVED_PROPERTY -> List.of(many(DATASTREAM));
            case OBSERVATION -> List.of(one(DATASTREAM), one(FEATURE_OF_INTEREST));
            case FEATURE_OF_INTEREST -> List.of(many(OBSERVATION));
        };
    }

    public Optional<Relation> relation(String name) {
        return relations().stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }

    /** Names of its properties, without the id. */
    public List<String> properties() {
        return switch (this) {
            case THING -> List.of("name", "description", "properties");
            case LOCATION -> List.of("name", "description", "encodingType", "location");
            case HISTORICAL_LOCATION -> List.of("time");
            case DATASTREAM -> List.of("name", "description", "observationType", "unitOfMeasurement", "properties");
            case SENSOR -> List.of("name", "description", "encodingType", "metadata", "properties");
            case OBSERVED_PROPERTY -> List.of("name", "definition", "description");
            case OBSERVATION -> List.of("phenomenonTime", "resultTime", "result", "parameters");
            case FEATURE_OF_INTEREST -> List.of("name", "description", "encodingType", "feature");
        };
    }

    private static Relation one(EntityKind kind) {
        return new Relation(kind, false);
    }

    private static Relation many(EntityKind kind) {
        return new Relation(kind, true);
    }
}
