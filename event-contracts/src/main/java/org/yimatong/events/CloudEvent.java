package org.yimatong.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every event.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md">CloudEvents 1.0,
 *     JSON format</a>
 */
@JsonPropertyOrder({"specversion", "id", "source", "type", "time", "subject", "datacontenttype", "data"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEvent(
        String specversion,
        @Nullable UUID id,
        String source,
        @Nullable String type,
        @Nullable Instant time,
        @Nullable String subject,
        String datacontenttype,
        @Nullable JsonNode data) {

    static final String SPECVERSION = "1.0";
    static final String JSON = "application/json";
}
