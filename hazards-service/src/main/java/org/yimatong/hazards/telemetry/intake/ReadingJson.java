package org.yimatong.hazards.telemetry.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** JSON as readings are sent in, and the bounds beyond which it is not read. */
final class ReadingJson {

    /**
     * A bare NaN is no JSON; it is let through to be refused as one reading, not to cost the gateway all the others.
     */
    static final JsonFactory FORMAT = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNumberLength(400)
                    .maxNameLength(200)
                    .build())
            .build();

    private ReadingJson() {}
}
