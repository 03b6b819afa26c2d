package org.yimatong.hazards.telemetry.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yimatong.kit.problem.BadRequest;
import org.yimatong.kit.problem.InvalidInput;

/** Reads a message <code>{"readings": [ … ]}</code> as a stream, without a tree of objects. */
final class MessageReader {

    /**
     * A bare NaN is no JSON; it is let through to be refused as one reading, not to cost the gateway all the others.
     */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNumberLength(400)
                    .maxNameLength(200)
                    .build())
            .build();

    private static final String READINGS = "readings";

    private final int limit;

    /** @param limit most readings in one message */
    MessageReader(int limit) {
        this.limit = limit;
    }

    /** Is given each element of the list, with the parser on its first token, to read to its last. */
    interface Elements {
        void take(int index, JsonParser json) throws IOException;
    }

    /**
     * Reads the whole message.
     *
     * @throws BadRequest if it is no JSON
     * @throws InvalidInput if it is JSON, but no message of readings
     */
    void read(byte[] message, Elements elements) {
        try (var json = JSON.createParser(message)) {
            readDocument(json, elements);
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            throw place == null
                    ? new BadRequest("malformed-json", "?", "?")
                    : new BadRequest("malformed-json", place.getLineNr(), place.getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readDocument(JsonParser json, Elements elements) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new InvalidInput("", "wrong-type");
        }
        var found = false;
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (!name.equals(READINGS) || found) {
                throw new InvalidInput("/" + name, found ? "duplicate-member" : "unknown-member");
            }
            found = true;
            readList(json, elements);
        }
        if (!found) {
            throw new InvalidInput("/" + READINGS, "wrong-type");
        }
        if (json.nextToken() != null) {
            throw new InvalidInput("", "trailing-content");
        }
    }

    private void readList(JsonParser json, Elements elements) throws IOException {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw new InvalidInput("/" + READINGS, "wrong-type");
        }
        var index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (index == limit) {
                throw new InvalidInput("/" + READINGS, "too-many-readings", limit);
            }
            elements.take(index++, json);
        }
    }
}
