package org.yimatong.hazards.telemetry.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.yimatong.kit.problem.BadRequest;
import org.yimatong.kit.problem.InvalidInput;

/** Reads a message <code>{"readings": [ … ]}</code> as a stream, without a tree of objects. */
final class MessageReader {

    private static final String READINGS = "readings";

    private final int limit;

    /** @param limit most readings in one message */
    MessageReader(int limit) {
        this.limit = limit;
    }

    /**
     * Reads the whole message.
     *
     * @throws BadRequest if it is no JSON
     * @throws InvalidInput if it is JSON, but no message of readings
     * @throws MessageTooLarge if it has more readings than a message may
     */
    void read(byte[] message, Elements elements) {
        try (var json = ReadingJson.FORMAT.createParser(message)) {
            readDocument(json, elements);
        } catch (IOException malformed) { // read from memory: it cannot mean anything else
            throw malformed(malformed);
        }
    }

    private static BadRequest malformed(IOException malformed) {
        var place = malformed instanceof JsonProcessingException json ? json.getLocation() : null;
        return place == null
                ? new BadRequest("malformed-json", "?", "?")
                : new BadRequest("malformed-json", place.getLineNr(), place.getColumnNr());
    }

    private void readDocument(JsonParser json, Elements elements) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new InvalidInput("", "wrong-type");
        }
        var found = false;
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (!name.equals(READINGS) || found) {
                throw new InvalidInput("/" + name, name.equals(READINGS) ? "duplicate-member" : "unknown-member");
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
                throw MessageTooLarge.inReadings(limit);
            }
            elements.read(json);
            elements.judge(index++);
        }
    }
}
