package org.yimatong.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Refuses days and instants whose year has not four digits: they are none of RFC 3339, PostgreSQL does not keep them
 * all, and reckoning with the furthest fails.
 */
class WritableTime<T extends Comparable<? super T>> extends StdScalarDeserializer<T> {

    private final transient JsonDeserializer<T> reader;
    private final transient T first;
    private final transient T last;

    private WritableTime(Class<T> type, JsonDeserializer<T> reader, T first, T last) {
        super(type);
        this.reader = reader;
        this.first = first;
        this.last = last;
    }

    static WritableTime<LocalDate> ofDays() {
        return new WritableTime<>(
                LocalDate.class, LocalDateDeserializer.INSTANCE, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    static WritableTime<Instant> ofInstants() {
        return new WritableTime<>(
                Instant.class,
                InstantDeserializer.INSTANT,
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59.999999999Z"));
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var time = reader.deserialize(json, context);
        if (time != null && (time.compareTo(first) < 0 || time.compareTo(last) > 0)) {
            throw context.weirdStringException(time.toString(), handledType(), "the year has not four digits");
        }
        return time;
    }
}
