package org.yimatong.hazards.specialoperation.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** How special operations are found, by whom. */
@QuarkusTest
@RealServers
class SpecialOperationListTest extends OperationStory {

    @Test
    void it_is_found_by_kind_level_day_and_whether_people_work_now() {
        var fire = running(Duration.ofHours(72));
        var space = reported(
                permit(Map.of("kind", "CONFINED_SPACE", "place", "OTHER"), Duration.ofHours(2), Duration.ofHours(2)));

        list("?kind=HOT_WORK&level=SECOND").body("id", contains(fire));
        list("?running=true").body("id", contains(fire));
        list("?running=false").body("id", contains(space));
        list("?day=2026-12-02").body("id", contains(space, fire));
        list("?day=2026-12-05").body("id", contains(fire));
        list("?day=2026-12-06").body("", hasSize(0));
        Plant.official("inspector", Plant.GAOLING)
                .get(OPERATIONS + "?area=610117&day=2026-12-04&uscc=" + plant.uscc())
                .then()
                .body("id", contains(fire));
        Plant.official("inspector", Plant.WEIYANG)
                .get(OPERATIONS + "?running=true&limit=1000")
                .then()
                .body("id", not(hasItem(fire)));
    }

    @Test
    void a_long_list_comes_in_pages() {
        var first = reported(hotWork(Duration.ofHours(1)));
        var second = reported(hotWork(Duration.ofHours(2)));
        var page = plant.employee().get(OPERATIONS + "?limit=1");
        var shown = page.then().body("", hasSize(1)).extract().<String>path("[0].id");
        var next = page.header("Link");

        plant.employee()
                .urlEncodingEnabled(false)
                .get(next.substring(1, next.indexOf('>')))
                .then()
                .body("id", contains(shown.equals(first) ? second : first));
    }

    @Test
    void operations_move_with_their_enterprise() {
        var id = running(Duration.ofHours(72));

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

        await().untilAsserted(() -> Plant.official("inspector", Plant.WEIYANG)
                .get(OPERATIONS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("steps.kind", contains("REPORTED", "STARTED")));
    }
}
