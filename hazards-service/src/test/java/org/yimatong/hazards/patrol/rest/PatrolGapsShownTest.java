package org.yimatong.hazards.patrol.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.Registrar;
import org.yimatong.hazards.health.SilenceExamples;
import org.yimatong.testing.RealServers;

/** What the officer cannot see: sensors that cannot be relied upon, and cameras that show nothing. */
@QuarkusTest
@RealServers
class PatrolGapsShownTest extends PatrolStory {

    private static final Map<String, String> NORMAL = Map.of("outcome", "NORMAL");
    private static final Map<String, String> REMARK = Map.of("outcome", "REMARK", "remark", "已电话核实");

    private final String device = "6101170007132" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);

    @BeforeEach
    void whose_tanks_are_fine() {
        bothTanksAreFine();
    }

    @Test
    void the_round_shows_why_a_sensor_cannot_be_relied_upon_until_it_can() {
        get("round?area=" + area)
                .body("[0].entry.sensors[0].health", hasSize(0))
                .body("[0].entry.quiet", equalTo(true));

        standing("FLAT_LINE", "LT-1");

        get("round?area=" + area)
                .body("[0].entry.sensors[0].health.condition", contains("FLAT_LINE"))
                .body("[0].entry.sensors[0].health.since", contains("2026-11-01T00:00:00Z"))
                .body("[0].entry.sensors[1].health", hasSize(0))
                .body("[0].entry.quiet", equalTo(false));
        tickOff(look(), NORMAL).statusCode(422).body("errors[0].code", equalTo("patrol-not-quiet"));

        Database.execute("update health_episode set ended_at = now() where uscc = '%s'".formatted(plant.uscc()));
        get("round?area=" + area).body("[0].entry.quiet", equalTo(true));
    }

    @Test
    void the_round_shows_cameras_and_only_one_that_is_known_to_be_online_is_fine() {
        camera();
        get("round?area=" + area)
                .body("[0].entry.cameras.deviceId", contains(device))
                .body("[0].entry.cameras[0].state", equalTo("UNKNOWN"))
                .body("[0].entry.cameras[0].playerLink", equalTo("rtsp://10.1.2.3/ch1"))
                .body("[0].entry.quiet", equalTo(false));

        report(true);
        get("round?area=" + area)
                .body("[0].entry.cameras[0].state", equalTo("ONLINE"))
                .body("[0].entry.cameras[0].offlineSince", nullValue())
                .body("[0].entry.quiet", equalTo(true));

        report(false);
        get("round?area=" + area)
                .body("[0].entry.cameras[0].state", equalTo("OFFLINE"))
                .body("[0].entry.quiet", equalTo(false));
        tickOffTogether(look()).statusCode(422).body("errors.pointer", contains("/looks/0"));
    }

    @Test
    void a_look_does_not_tick_off_what_failed_after_it() {
        camera();
        report(true);
        var beforeTheSensor = look();
        standing("STUCK_AT_LIMIT", "LT-2");
        overtaken(beforeTheSensor);

        var beforeTheCamera = look();
        report(false);
        overtaken(beforeTheCamera);

        tickOff(look(), REMARK).statusCode(200);
    }

    @Test
    void a_look_at_an_alarm_does_not_tick_off_a_worse_one() {
        plant.send("LT-1", clock.instant(), 2, 85).statusCode(200);
        plant.awaitAlarms(1);
        var atHigh = look();
        plant.send("LT-1", clock.instant(), 3, 95).statusCode(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(plant.alarms()).first(MAP).containsEntry("level", "HIGH_HIGH"));

        overtaken(atHigh);
    }

    @Test
    void a_look_that_an_older_version_kept_is_still_read() {
        var look = look();
        Database.execute("update patrol_look set shown = shown #- '{cameras}' #- '{sensors,0,health}' where id = '%s'"
                .formatted(look));

        get("looks/" + look)
                .body("shown.cameras", hasSize(0))
                .body("shown.sensors[0].health", hasSize(0))
                .body("shown.sensors[0].value", equalTo("50"));
    }

    @Test
    void nobody_looks_at_what_is_no_major_hazard_source_any_more() {
        Database.execute("update hazard_source set deregistered_at = now() where id = '%s'".formatted(source));

        look("zhang.san").statusCode(409).body("type", equalTo("/problems/source-deregistered"));
    }

    private void overtaken(String look) {
        tickOff(look, REMARK).statusCode(409).body("type", equalTo("/problems/look-overtaken"));
    }

    private void standing(String condition, String tag) {
        SilenceExamples.episode(plant, tag, condition, "2026-11-01Z", null);
    }

    private void camera() {
        Registrar.importCameras(
                        "610100",
                        "%s,%s,%s,球机,1920,1080,rtsp://10.1.2.3/ch1\n".formatted(plant.uscc(), Plant.SOURCE, device))
                .body("created", equalTo(1));
    }

    private void report(boolean online) {
        plant.gateway()
                .body(Map.of("online", online, "at", Instant.now().toString()))
                .put("/api/v1/cameras/%s/online-state".formatted(device))
                .then()
                .statusCode(200);
    }
}
