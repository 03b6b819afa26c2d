package org.yimatong.city.hazards;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.FieldBook;

/** Data gateways that get a quota of their own when they are first seen. */
final class GatewayWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GATEWAYS = "/api/v1/data-gateways";
    private static final long UNTOUCHED = 1;

    private final FrontDoor registrar;

    GatewayWork(FrontDoor registrar) {
        this.registrar = registrar;
    }

    void limit() throws IOException, InterruptedException {
        for (var row : FieldBook.rows("hazards/gateways")) {
            for (var gateway : registrar.get(GATEWAYS + "?uscc=" + row.get("uscc"))) {
                registrar.stepFrom(
                        UNTOUCHED,
                        GATEWAYS + "/" + gateway.path("id").asText(),
                        "/quota",
                        JSON.createObjectNode()
                                .put("readingsPerSecond", Integer.parseInt(row.get("readings_per_second")))
                                .put("burst", Integer.parseInt(row.get("burst"))));
            }
        }
    }
}
