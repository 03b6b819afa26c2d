package org.yimatong.hazards.tailings.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** What becomes of ponds when their enterprise moves. */
@QuarkusTest
@RealServers
class PondMoveTest extends PondStory {

    @Test
    void ponds_move_with_their_enterprise() {
        displacementPoints(1);
        observe(value("P1", NOW, "100")).statusCode(201);
        step("registrar", "custodians/ENTERPRISE_HEAD", Map.of("name", "陈总", "unit", "总经理"))
                .statusCode(200);

        move();

        for (var what : List.of("gradings", "points", "point-reports", "custodians")) {
            await().untilAsserted(() -> Plant.official("inspector", Plant.WEIYANG)
                    .get(PONDS + "/{id}/" + what, pond)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(1)));
        }
    }

    private void move() {
        Kafka.send(
                "enterprises.v1",
                plant.uscc(),
                EventJson.write(
                        new EnterpriseChanged(
                                UUID.randomUUID(),
                                Instant.now(),
                                plant.uscc(),
                                2,
                                "渭北精细化工有限公司",
                                "PRODUCTION",
                                Plant.WEIYANG,
                                "OPERATING"),
                        "/enterprises-service"));
    }
}
