package org.yimatong.kit.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/** Reads text in Unicode normal form C, so that what looks equal is equal, and without blanks around it. */
class NormalFormDeserializer extends StdDeserializer<String> {

    NormalFormDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(json, context);
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
