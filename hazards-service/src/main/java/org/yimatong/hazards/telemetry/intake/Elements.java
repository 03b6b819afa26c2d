package org.yimatong.hazards.telemetry.intake;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Is given each element of a message in its order: first to read it, then to judge it. */
interface Elements {

    /** Reads the element on whose first token the parser stands, to its last. */
    void read(JsonParser json) throws IOException;

    /** What was read is a whole element. */
    void judge(int index);

    /** The element is no JSON; those beside it may be. */
    void malformed(int index);
}
