package org.yimatong.hazards.sensorthings;

import java.util.List;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.Sensor;
import org.yimatong.hazards.telemetry.Reading;

/** What an entity is made of, and so to what others it leads. Expressions are of the entities' attributes. */
public sealed interface Subject {

    Scope scope(EntityKind to);

    record OfSource(HazardSource source) implements Subject {

        @Override
        public Scope scope(EntityKind to) {
            return switch (to) {
                case DATASTREAM, OBSERVATION ->
                    Scope.of(is("e.uscc", source.uscc()), is("e.sourceCode", source.code()));
                default -> Scope.of(is("e.id", source.id()));
            };
        }
    }

    record OfSensor(Sensor sensor) implements Subject {

        @Override
        public Scope scope(EntityKind to) {
            return switch (to) {
                case OBSERVATION -> new Scope(List.of(is("e.id", sensor.id())), sensor);
                case DATASTREAM, SENSOR, OBSERVED_PROPERTY -> Scope.of(is("e.id", sensor.id()));
                default ->
                    Scope.of(
                            is("e.uscc", sensor.uscc()),
                            is("e.code", sensor.entry().sourceCode()));
            };
        }
    }

    record OfQuantity(String quantity) implements Subject {

        @Override
        public Scope scope(EntityKind to) {
            return Scope.of(is("e.quantity", quantity));
        }
    }

    record OfReading(Sensor sensor, Reading reading) implements Subject {

        @Override
        public Scope scope(EntityKind to) {
            return new OfSensor(sensor).scope(to);
        }
    }

    private static Condition is(String expression, Object value) {
        return new Condition(expression, Comparator.EQ, value);
    }
}
