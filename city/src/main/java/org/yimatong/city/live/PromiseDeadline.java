package org.yimatong.city.live;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.yimatong.city.door.FrontDoor;

/** By when the suite wants the promises of a day. */
record PromiseDeadline(FrontDoor registrar) {

    Instant of(LocalDate day) throws IOException, InterruptedException {
        var counts = registrar.get("/api/v1/promises/counts?day=" + day);
        return Instant.parse(counts.path("deadline").asText());
    }
}
