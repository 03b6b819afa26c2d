package org.yimatong.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;

/** What came back over HTTP. */
public record Answer(int status, MultiMap headers, Buffer body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_QUOTE = 300;

    /** @throws IOException if it is another status */
    public Answer expect(int expected) throws IOException {
        if (status != expected) {
            var text = body.toString();
            throw new IOException("HTTP %d %s"
                    .formatted(status, text.substring(0, Math.min(text.length(), LONGEST_QUOTE))));
        }
        return this;
    }

    /** @throws IOException if there is no such header */
    public String header(String name) throws IOException {
        var value = headers.get(name);
        if (value == null) {
            throw new IOException("The answer has no " + name);
        }
        return value;
    }

    public JsonNode json() throws IOException {
        return JSON.readTree(body.getBytes());
    }
}
