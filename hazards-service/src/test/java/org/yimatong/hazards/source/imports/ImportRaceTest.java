package org.yimatong.hazards.source.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Meanwhile;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.Registrar;
import org.yimatong.testing.RealServers;

/** Files that come while the enterprise moves to another area: what they enter is seen where it has moved to. */
@QuarkusTest
@RealServers
class ImportRaceTest {

    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.in(Plant.GAOLING);
    }

    @Test
    void sensors_are_entered_where_their_enterprise_has_moved_to() {
        whileItMoves(() -> plant.importSensors(List.of("LT-1,液位,Level,LEVEL,%,0,100,10,20,80,90"))
                .statusCode(201));

        requireMoved("sensor");
    }

    @Test
    void equipment_and_cameras_are_too() {
        whileItMoves(() -> Registrar.importEquipment(
                        plant.uscc() + "," + Plant.SOURCE + ",T-101,液氯储罐,TANK,20,T,液氯,7782-50-5,LIQUEFIED_GAS\n")
                .statusCode(201));
        requireMoved("equipment");

        var device = "6101170007132" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
        moveTo(Plant.GAOLING);
        whileItMoves(() -> Registrar.importCameras(
                        "610100", "%s,%s,%s,球机,1920,1080,\n".formatted(plant.uscc(), Plant.SOURCE, device))
                .statusCode(201));
        requireMoved("camera");
    }

    @Test
    void another_hazard_source_is_too() {
        whileItMoves(
                () -> Registrar.importSources("610110001002,%s,罐区,2,STORAGE,109.03,34.51\n".formatted(plant.uscc()))
                        .statusCode(201));

        requireMoved("hazard_source");
    }

    @Test
    void an_enterprise_that_moves_is_held_before_anything_of_it_moves() {
        try (var _ =
                Meanwhile.begun("select from hazard_source where uscc = '%s' for update".formatted(plant.uscc()))) {
            var moved = new EnterpriseChanged(
                    UUID.randomUUID(),
                    Instant.now(),
                    plant.uscc(),
                    2,
                    "渭北精细化工有限公司",
                    "PRODUCTION",
                    Plant.WEIYANG,
                    "OPERATING");
            Kafka.send("enterprises.v1", plant.uscc(), EventJson.write(moved, "/enterprises-service"));

            await().atMost(Duration.ofSeconds(20)).until(() -> Database.number("""
                            select count(*) from (
                                select from known_enterprise where uscc = '%s' for update skip locked) as free
                            """.formatted(plant.uscc())) == 0);
        }
    }

    private void whileItMoves(Runnable file) {
        var enterprise = "known_enterprise where uscc = '%s'".formatted(plant.uscc());
        try (var move = Meanwhile.begun("select from " + enterprise + " for update")) {
            var entered = CompletableFuture.runAsync(file);
            move.awaitWaiting(entered);
            move.then(moveTo("known_enterprise", Plant.WEIYANG))
                    .then(moveTo("hazard_source", Plant.WEIYANG))
                    .commit();
            entered.join();
        }
    }

    private void moveTo(String area) {
        Database.execute(moveTo("known_enterprise", area) + ";" + moveTo("hazard_source", area));
    }

    private String moveTo(String table, String area) {
        return "update %s set area = '%s' where uscc = '%s'".formatted(table, area, plant.uscc());
    }

    private void requireMoved(String table) {
        assertThat(Database.number("select count(*) from %s where uscc = '%s' and area <> '%s'"
                        .formatted(table, plant.uscc(), Plant.WEIYANG)))
                .isZero();
        assertThat(Database.number("select count(*) from %s where uscc = '%s'".formatted(table, plant.uscc())))
                .isPositive();
    }
}
