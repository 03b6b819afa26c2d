package org.yimatong.hazards.telemetry.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one reading at a time from the stream and keeps its members until the next. Whatever is not exactly a reading
 * is refused with the first reason found; nothing is bent into shape.
 */
final class ReadingReader {

    private static final int SENSOR = 1;
    private static final int OBSERVED_AT = 2;
    private static final int SEQUENCE = 4;
    private static final int VALUE = 8;

    private String sensor = "";
    private long observedAt;
    private long sequence;
    private double value;
    private int members;
    private @Nullable Rejection rejection;

    /**
     * Reads on to the end of the present element.
     *
     * @return why it is no reading; null if it is one
     */
    @Nullable
    Rejection read(JsonParser json) throws IOException {
        sensor = "";
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return Rejection.NOT_AN_OBJECT;
        }
        members = 0;
        rejection = null;
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            var token = json.nextToken();
            readMember(name, token, json);
            json.skipChildren();
        }
        return rejection == null ? firstMissing() : rejection;
    }

    private void readMember(String name, JsonToken token, JsonParser json) throws IOException {
        switch (name) {
            case "sensor" -> readSensor(token, json);
            case "observedAt" -> readTime(token, json);
            case "sequence" -> readSequence(token, json);
            case "value" -> readValue(token, json);
            default -> reject(Rejection.UNKNOWN_MEMBER);
        }
    }

    private void readSensor(JsonToken token, JsonParser json) throws IOException {
        once(SENSOR);
        if (token == JsonToken.VALUE_STRING) {
            sensor = json.getText();
        } else {
            reject(Rejection.SENSOR_INVALID);
        }
    }

    private void readTime(JsonToken token, JsonParser json) throws IOException {
        once(OBSERVED_AT);
        observedAt = token == JsonToken.VALUE_STRING
                ? Rfc3339.micros(json.getTextCharacters(), json.getTextOffset(), json.getTextLength())
                : Rfc3339.INVALID;
        if (observedAt == Rfc3339.INVALID) {
            reject(Rejection.TIME_INVALID);
        }
    }

    private void readSequence(JsonToken token, JsonParser json) throws IOException {
        once(SEQUENCE);
        if (token == JsonToken.VALUE_NUMBER_INT && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            sequence = json.getLongValue();
            if (sequence >= 0) {
                return;
            }
        }
        reject(Rejection.SEQUENCE_INVALID);
    }

    private void readValue(JsonToken token, JsonParser json) throws IOException {
        once(VALUE);
        switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                value = json.getDoubleValue();
                if (!Double.isFinite(value)) {
                    reject(Rejection.NOT_FINITE);
                }
            }
            case VALUE_NULL -> reject(Rejection.VALUE_MISSING);
            default -> reject(Rejection.NOT_A_NUMBER);
        }
    }

    private void once(int member) {
        if ((members & member) != 0) {
            reject(Rejection.DUPLICATE_MEMBER);
        }
        members |= member;
    }

    private void reject(Rejection reason) {
        if (rejection == null) {
            rejection = reason;
        }
    }

    private @Nullable Rejection firstMissing() {
        if ((members & SENSOR) == 0) {
            return Rejection.SENSOR_INVALID;
        }
        if ((members & OBSERVED_AT) == 0) {
            return Rejection.TIME_INVALID;
        }
        if ((members & SEQUENCE) == 0) {
            return Rejection.SEQUENCE_INVALID;
        }
        return (members & VALUE) == 0 ? Rejection.VALUE_MISSING : null;
    }

    /** Empty if there was none, or none that is text. */
    String sensor() {
        return sensor;
    }

    long observedAt() {
        return observedAt;
    }

    long sequence() {
        return sequence;
    }

    double value() {
        return value;
    }
}
