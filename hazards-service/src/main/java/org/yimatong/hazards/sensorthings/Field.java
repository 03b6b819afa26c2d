package org.yimatong.hazards.sensorthings;

import static org.yimatong.hazards.sensorthings.ValueKind.ID;
import static org.yimatong.hazards.sensorthings.ValueKind.INSTANT;
import static org.yimatong.hazards.sensorthings.ValueKind.TEXT;
import static org.yimatong.hazards.sensorthings.ValueKind.WHOLE_NUMBER;

import java.util.List;

/**
 * What a set may be filtered and ordered by.
 *
 * @param path as clients write it
 * @param expression of the row {@code e} in JPQL
 */
public record Field(String path, ValueKind kind, String expression) {

    private static final String THING_OF_SENSOR =
            "(select s.id from HazardSource s where s.uscc = e.uscc and s.code = e.sourceCode)";

    /** All that entities of this kind may be filtered and ordered by. */
    public static List<Field> of(EntityKind of) {
        return switch (of) {
            case THING ->
                List.of(
                        new Field("id", ID, "e.id"),
                        new Field("name", TEXT, "e.name"),
                        new Field("properties/uscc", TEXT, "e.uscc"),
                        new Field("properties/area", TEXT, "e.area"),
                        new Field("properties/code", TEXT, "e.code"),
                        new Field("properties/level", WHOLE_NUMBER, "e.level"));
            case LOCATION, FEATURE_OF_INTEREST ->
                List.of(new Field("id", ID, "e.id"), new Field("name", TEXT, "e.name"));
            case DATASTREAM ->
                List.of(
                        new Field("id", ID, "e.id"),
                        new Field("name", TEXT, "e.nameZh"),
                        new Field("unitOfMeasurement/symbol", TEXT, "e.unit"),
                        new Field("properties/tag", TEXT, "e.tag"),
                        new Field("properties/uscc", TEXT, "e.uscc"),
                        new Field("properties/area", TEXT, "e.area"),
                        new Field("Thing/id", ID, THING_OF_SENSOR),
                        new Field("ObservedProperty/id", TEXT, "e.quantity"));
            case SENSOR ->
                List.of(
                        new Field("id", ID, "e.id"),
                        new Field("name", TEXT, "e.tag"),
                        new Field("properties/uscc", TEXT, "e.uscc"),
                        new Field("properties/area", TEXT, "e.area"));
            case OBSERVED_PROPERTY ->
                List.of(new Field("id", TEXT, "e.quantity"), new Field("name", TEXT, "e.quantity"));
            case OBSERVATION ->
                List.of(new Field("phenomenonTime", INSTANT, "time"), new Field("resultTime", INSTANT, "time"));
            case HISTORICAL_LOCATION -> List.of(new Field("time", INSTANT, "time"));
        };
    }
}
