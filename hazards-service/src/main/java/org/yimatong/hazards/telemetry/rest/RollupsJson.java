package org.yimatong.hazards.telemetry.rest;

import java.util.function.IntConsumer;
import org.yimatong.hazards.telemetry.Rollups;

/** Rollups as they are sent: a {@link RollupsView}, written column by column. */
final class RollupsJson {

    /** A stretch of one reading with two decimal places takes some sixty. */
    private static final int BYTES_OF_A_STRETCH = 80;

    private static final int BYTES_OF_NAMES = 128;

    private final JsonBytes json;
    private final int size;

    private RollupsJson(int size) {
        this.json = new JsonBytes(BYTES_OF_NAMES + size * BYTES_OF_A_STRETCH);
        this.size = size;
    }

    static byte[] of(Rollups rollups) {
        return new RollupsJson(rollups.size()).write(rollups);
    }

    private byte[] write(Rollups rollups) {
        json.ascii("{\"resolution\":\"").ascii(rollups.resolution().name()).octet('"');
        column("from", i -> json.minute(rollups.startsAt(i)));
        column("count", i -> json.number(rollups.count(i)));
        column("min", i -> json.number(rollups.least(i)));
        column("max", i -> json.number(rollups.greatest(i)));
        column("avg", i -> json.number(rollups.mean(i)));
        column("first", i -> json.number(rollups.first(i)));
        column("last", i -> json.number(rollups.last(i)));
        return json.octet('}').bytes();
    }

    private void column(String name, IntConsumer value) {
        json.ascii(",\"").ascii(name).ascii("\":[");
        for (var i = 0; i < size; i++) {
            if (i > 0) {
                json.octet(',');
            }
            value.accept(i);
        }
        json.octet(']');
    }
}
