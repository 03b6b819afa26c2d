package org.yimatong.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Refuses decimal numbers that are short to send and would fill the memory once they are written out, such as
 * {@code 1e1000000000}.
 */
class WritableDecimal extends StdScalarDeserializer<BigDecimal> {

    /** Digits before or after the point: more than any quantity of the field has. */
    private static final int MOST_DIGITS = 100;

    WritableDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var number = BigDecimalDeserializer.instance.deserialize(json, context);
        if (number != null && !isWritable(number)) {
            throw context.weirdNumberException(number.unscaledValue(), BigDecimal.class, "too many digits");
        }
        return number;
    }

    private static boolean isWritable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }
}
