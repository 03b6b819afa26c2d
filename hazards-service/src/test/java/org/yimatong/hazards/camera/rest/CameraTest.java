package org.yimatong.hazards.camera.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Meanwhile;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.Registrar;
import org.yimatong.hazards.SettableClock;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CameraTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final String device = "6101170007132" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);

    @Inject
    SettableClock clock;

    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.in(Plant.GAOLING);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_camera_is_registered_once_and_listed_with_its_link() {
        cameras(device + ",球机,1920,1080,rtsp://10.1.2.3/ch1").body("created", equalTo(1));
        cameras(device + ",球机,1920,1080,rtsp://10.1.2.3/ch1").body("unchanged", equalTo(1));

        listed().body("", hasSize(1))
                .body("[0].deviceId", equalTo(device))
                .body("[0].source", equalTo(Plant.SOURCE))
                .body("[0].playerLink", equalTo("rtsp://10.1.2.3/ch1"))
                .body("[0].online", nullValue());
    }

    @Test
    void what_is_no_camera_of_the_standard_is_refused() {
        var id = cameras(
                        "6101170007132123456,球机,1920,1080,",
                        "61011700071181234567,录像机,1920,1080,",
                        device + ",球机,1920,1080,http://10.1.2.3/",
                        device + ",球机,0,1080,")
                .body("rejected", equalTo(4))
                .extract()
                .path("id");

        Plant.official("registrar", "610100")
                .get("/api/v1/camera-imports/{id}/problems", (Object) id)
                .then()
                .statusCode(200)
                .body(
                        "code",
                        contains("camera-id-invalid", "camera-id-invalid", "player-link-invalid", "outside-bounds"));
    }

    @Test
    void a_number_belongs_to_one_enterprise() {
        cameras(device + ",球机,1920,1080,").body("created", equalTo(1));

        var other = Plant.in(Plant.WEIYANG).uscc();
        var row = "%s,%s,%s,球机,1920,1080,\n".formatted(other, Plant.SOURCE, device);

        // one who sees the other enterprise, and one who does not
        for (var area : List.of("610100", Plant.WEIYANG)) {
            Registrar.importCameras(area, row).statusCode(201).body("rejected", equalTo(1));
        }
    }

    @Test
    void fewer_points_than_1080p_are_a_finding_until_there_are_more() {
        cameras(device + ",球机,1280,720,");
        findings().body("defect", contains("RESOLUTION_TOO_LOW")).body("[0].record", equalTo("CAMERA"));

        cameras(device + ",球机,2560,1440,");
        findings().body("", hasSize(0));
    }

    @Test
    void it_is_offline_since_the_first_report_that_said_so_and_an_older_report_changes_nothing() {
        cameras(device + ",球机,1920,1080,");

        report(false, NOW.minusSeconds(60)).statusCode(200).body("online", equalTo(false));
        report(false, NOW.minusSeconds(30))
                .body("offlineSince", equalTo(NOW.minusSeconds(60).toString()));
        report(true, NOW.minusSeconds(50)).body("online", equalTo(false));
        listed("online", false)
                .body("[0].offlineSince", equalTo(NOW.minusSeconds(60).toString()));

        report(true, NOW.minusSeconds(10)).body("online", equalTo(true)).body("offlineSince", nullValue());
        listed("online", false).body("", hasSize(0));
    }

    @Test
    void a_report_needs_a_state_and_a_time_that_has_come_and_a_camera_of_ones_own() {
        cameras(device + ",球机,1920,1080,");

        report(true, NOW.plus(Duration.ofMinutes(10))).statusCode(422).body("errors[0].pointer", equalTo("/at"));
        plant.gateway().body(Map.of("online", true)).put(address()).then().statusCode(422);
        Plant.in(Plant.GAOLING)
                .gateway()
                .body(Map.of("online", true, "at", NOW.toString()))
                .put(address())
                .then()
                .statusCode(404);
    }

    @Test
    void one_that_was_online_long_ago_or_never_reported_is_not_known_to_be() {
        cameras(device + ",球机,1920,1080,");
        listed().body("[0].state", equalTo("UNKNOWN"));

        report(true, NOW.minus(Duration.ofMinutes(59))).body("state", equalTo("ONLINE"));
        clock.set(NOW.plus(Duration.ofMinutes(2)));
        listed().body("[0].state", equalTo("UNKNOWN")).body("[0].online", equalTo(true));

        report(false, NOW).body("state", equalTo("OFFLINE"));
        clock.set(NOW.plus(Duration.ofHours(5)));
        listed().body("[0].state", equalTo("OFFLINE"));
    }

    @Test
    void a_file_and_a_report_at_the_same_moment_both_count() {
        cameras(device + ",球机,1920,1080,");

        try (var report = Meanwhile.begun("""
                update camera set online = true, state_at = now(), version = version + 1 where device_id = '%s'
                """.formatted(device))) {
            var file = CompletableFuture.runAsync(
                    () -> cameras(device + ",枪机,1920,1080,").body("updated", equalTo(1)));
            report.awaitWaiting(file).commit();
            file.join();
        }
        listed().body("[0].name", equalTo("枪机")).body("[0].online", equalTo(true));
    }

    private ValidatableResponse report(boolean online, Instant at) {
        return plant.gateway()
                .body(Map.of("online", online, "at", at.toString()))
                .put(address())
                .then();
    }

    private String address() {
        return "/api/v1/cameras/%s/online-state".formatted(device);
    }

    private ValidatableResponse cameras(String... rows) {
        var file = new StringBuilder();
        for (var row : rows) {
            file.append("%s,%s,%s%n".formatted(plant.uscc(), Plant.SOURCE, row));
        }
        return Registrar.importCameras("610100", file.toString()).statusCode(201);
    }

    private ValidatableResponse listed(Object... filter) {
        var request = plant.employee();
        return (filter.length == 0 ? request : request.queryParam((String) filter[0], filter[1]))
                .get("/api/v1/cameras")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse findings() {
        return plant.employee()
                .queryParam("standing", true)
                .get("/api/v1/data-quality-findings")
                .then()
                .statusCode(200);
    }
}
