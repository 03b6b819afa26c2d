package org.yimatong.hazards.alarm.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.alarm.AlarmState;
import org.yimatong.hazards.alarm.AlarmSteps;
import org.yimatong.hazards.alarm.DrawnLifecycle;
import org.yimatong.testing.RealServers;

/** Every step, in every state, by every role: who may take it where, and what the others are told. */
@QuarkusTest
@RealServers
class AlarmStepMatrixTest {

    /** A step as an operation: a verb of HTTP, its address, what it is in the history, and who takes it. */
    private record Operation(String verb, String step, String kind, List<String> roles, Map<String, Object> body) {}

    private static final Instant BEGIN = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> REASON = Map.of("reason", "传感器检修");
    private static final Map<String, Object> DISPOSAL = Map.of("cause", "阀门卡涩", "treatment", "更换阀门");
    private static final Map<String, Object> SHELVING =
            Map.of("reason", "检修", "until", BEGIN.plusSeconds(3_600).toString());

    private static final List<Operation> OPERATIONS = List.of(
            put("acknowledgement", "ACKNOWLEDGED", List.of("duty-officer", "enterprise"), NOTHING),
            put("disposal", "DISPOSAL_REPORTED", List.of("enterprise", "duty-officer"), DISPOSAL),
            put("shelving", "SHELVED", List.of("duty-officer"), SHELVING),
            new Operation("DELETE", "shelving", "UNSHELVED", List.of("duty-officer"), NOTHING),
            put("out-of-service", "TAKEN_OUT_OF_SERVICE", List.of("supervisor", "duty-officer"), REASON),
            new Operation(
                    "DELETE", "out-of-service", "RETURNED_TO_SERVICE", List.of("duty-officer", "supervisor"), NOTHING),
            put("closure", "CLOSED", List.of("duty-officer"), DISPOSAL),
            put("false-alarm", "MARKED_FALSE", List.of("supervisor", "duty-officer"), REASON));

    private static final List<String> ROLES = List.of(
            "duty-officer",
            "enterprise",
            "supervisor",
            "inspector",
            "analyst",
            "expert",
            "registrar",
            "administrator",
            "data-gateway");

    private static final List<String> READERS =
            List.of("duty-officer", "enterprise", "supervisor", "inspector", "analyst", "expert");

    private static final int CASES = (OPERATIONS.size() + 1) * AlarmState.values().length;
    private static final AtomicInteger TANKS = new AtomicInteger();
    private static Plant plant;
    private static Plant neighbour;

    static Stream<Arguments> every_state_and_operation() {
        return Arrays.stream(AlarmState.values())
                .flatMap(state -> OPERATIONS.stream().map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_operation")
    void a_step_is_for_its_roles_in_its_states_within_their_area(AlarmState state, Operation step) {
        var alarm = alarmIn(state);
        var seen = etag(alarm);

        for (var role : ROLES) {
            var may = step.roles().contains(role);
            assertThat(taken(as(role, Plant.WEIYANG, neighbour), alarm, step, seen)
                            .statusCode())
                    .as("%s of elsewhere", role)
                    .isEqualTo(may ? 404 : 403);
            if (!may) {
                assertThat(taken(as(role, Plant.GAOLING, plant), alarm, step, seen)
                                .statusCode())
                        .as("%s of the area", role)
                        .isEqualTo(403);
            }
        }
        var caller = as(step.roles().getFirst(), Plant.GAOLING, plant);
        assertThat(taken(caller, alarm, step, null).statusCode()).isEqualTo(428);
        assertThat(taken(caller, alarm, step, "\"0\"").statusCode()).isEqualTo(412);
        assertThat(etag(alarm)).as("nothing changed by the refused").isEqualTo(seen);

        for (var role : step.roles()) {
            var answer = taken(as(role, Plant.GAOLING, plant), alarm, step, seen);
            var drawn = DrawnLifecycle.from(state).get(step.kind());
            if (drawn != null) {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.<String>path("state")).isEqualTo(drawn);
                assertThat(AlarmSteps.of(plant, alarm).getLast()).containsEntry("kind", step.kind());
                return; // what the others of its roles would meet is another state
            }
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/alarm-step-refused");
            assertThat(answer.<List<String>>path("allowedSteps"))
                    .containsExactlyInAnyOrderElementsOf(DrawnLifecycle.from(state).keySet().stream()
                            .filter(kind -> !kind.equals("SHELVING_EXPIRED"))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_alarm_names_to_everybody_the_steps_that_are_theirs(AlarmState state) {
        var alarm = alarmIn(state);

        for (var role : READERS) {
            var theirs = OPERATIONS.stream()
                    .filter(step -> step.roles().contains(role))
                    .map(Operation::kind)
                    .filter(DrawnLifecycle.from(state)::containsKey)
                    .toList();
            assertThat(as(role, Plant.GAOLING, plant)
                            .get("/api/v1/alarms/{id}", alarm)
                            .<List<String>>path("allowedSteps"))
                    .as(role)
                    .containsExactlyInAnyOrderElementsOf(theirs);
        }
    }

    /** Of a tank of its own. */
    private static String alarmIn(AlarmState state) {
        if (plant == null) {
            plant = Plant.withTanks(Plant.GAOLING, CASES);
            neighbour = Plant.in(Plant.WEIYANG);
        }
        var tag = "LT-" + TANKS.incrementAndGet();
        plant.send(tag, BEGIN, 1, 85).statusCode(200);
        await().until(() -> alarmOf(tag) != null);
        var alarm = String.valueOf(alarmOf(tag).get("id"));
        var returned = List.of("RETURNED_UNACKNOWLEDGED", "RETURNED", "CLOSED", "FALSE_ALARM");
        if (returned.contains(state.name())) {
            plant.send(tag, BEGIN.plusSeconds(1), 2, 50).statusCode(200);
            await().until(() -> Boolean.FALSE.equals(alarmOf(tag).get("standing")));
        }
        switch (state) {
            case UNACKNOWLEDGED, RETURNED_UNACKNOWLEDGED -> {}
            case ACKNOWLEDGED, RETURNED -> done(alarm, "acknowledgement", NOTHING);
            case SHELVED -> done(alarm, "shelving", SHELVING);
            case OUT_OF_SERVICE -> done(alarm, "out-of-service", REASON);
            case CLOSED -> {
                done(alarm, "acknowledgement", NOTHING);
                done(alarm, "closure", DISPOSAL);
            }
            case FALSE_ALARM -> done(alarm, "false-alarm", REASON);
        }
        return alarm;
    }

    private static Map<String, Object> alarmOf(String tag) {
        return plant.alarms().stream()
                .filter(alarm -> tag.equals(alarm.get("tag")))
                .findFirst()
                .orElse(null);
    }

    private static void done(String alarm, String step, Map<String, Object> body) {
        AlarmSteps.take(plant, alarm, step, body).statusCode(200);
    }

    private static String etag(String alarm) {
        return plant.employee().get("/api/v1/alarms/{id}", alarm).header("ETag");
    }

    private static Response taken(RequestSpecification caller, String alarm, Operation step, String seen) {
        var request = seen == null ? caller : caller.header("If-Match", seen);
        if (step.verb().equals("PUT")) {
            request = request.contentType(ContentType.JSON).body(step.body());
        }
        return request.request(step.verb(), "/api/v1/alarms/" + alarm + "/" + step.step());
    }

    private static RequestSpecification as(String role, String area, Plant ofEnterprise) {
        return switch (role) {
            case "enterprise" -> ofEnterprise.employee();
            case "data-gateway" -> ofEnterprise.gateway();
            default -> Plant.official(role, area);
        };
    }

    private static Operation put(String step, String kind, List<String> roles, Map<String, Object> body) {
        return new Operation("PUT", step, kind, roles, body);
    }
}
