package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.finding.rest.Acts.bodyOf;
import static org.yimatong.inspections.finding.rest.Acts.findingIn;
import static org.yimatong.inspections.finding.rest.Acts.put;
import static org.yimatong.inspections.finding.rest.Acts.version;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.StepKind;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** Every step, in every state, by every role: who may take it where, and what the others are told. */
@QuarkusTest
@RealServers
class RoleMatrixTest {

    /** A step as an operation: its kinds, any of which the state has to allow, and the roles that take it. */
    private record Operation(Set<StepKind> kinds, Set<String> roles) {}

    private static final Map<String, Operation> OPERATIONS = operations();

    private static final List<String> ROLES = List.of(
            "inspector", "supervisor", "enterprise", "duty-officer", "analyst", "expert", "registrar", "administrator");

    @Inject
    EnterpriseExamples enterprises;

    static Stream<Arguments> every_state_and_operation() {
        return Arrays.stream(FindingState.values())
                .flatMap(state -> OPERATIONS.keySet().stream().map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_operation")
    void a_step_is_for_its_roles_in_its_states_within_their_area(FindingState state, String step) {
        var plant = enterprises.knownIn(GAOLING);
        var finding = findingIn(state, plant);
        var operation = OPERATIONS.get(step);
        prepare(finding, state, step, plant);
        var body = bodyOf(step, plant);
        var seen = version(finding);

        for (var role : ROLES) {
            assertThat(statusOf(caller(role, WEIYANG, enterprises.knownIn(WEIYANG)), finding, step, seen, body))
                    .as("%s of elsewhere", role)
                    .isEqualTo(operation.roles().contains(role) ? 404 : 403);
            if (!operation.roles().contains(role)) {
                assertThat(statusOf(caller(role, GAOLING, plant), finding, step, seen, body))
                        .as("%s of the area", role)
                        .isEqualTo(403);
            }
        }
        assertThat(statusOf(caller("whoever", GAOLING, plant), finding, step, seen, body))
                .isEqualTo(403);
        assertThat(version(finding)).as("nothing changed by the refused").isEqualTo(seen);

        var possible = state.allowedSteps().stream().anyMatch(operation.kinds()::contains);
        for (var role : operation.roles()) {
            var answer = put(caller(role, GAOLING, plant), finding, step, version(finding), body);
            if (possible && !isOnlyForItsOwnAffairs(step, role)) {
                answer.statusCode(200);
                return; // what the others of its roles would meet is another state
            }
            assertThat(answer.extract().<String>path("type"))
                    .isIn("/problems/finding-step-refused", "/problems/acceptance-by-official");
        }
    }

    /** An enterprise accepts only general findings of its own; those here are major ones of inspectors. */
    private static boolean isOnlyForItsOwnAffairs(String step, String role) {
        return step.equals("re-inspection") && role.equals("enterprise");
    }

    /** What has to wait for a decision before it can be decided. */
    private static void prepare(String finding, FindingState state, String step, String plant) {
        if (state == FindingState.RECTIFYING && step.equals("extension")) {
            Acts.done(
                    caller("enterprise", GAOLING, plant),
                    finding,
                    "extension-request",
                    bodyOf("extension-request", plant));
        }
        if (state == FindingState.RECTIFYING && step.equals("withdrawal")) {
            Acts.done(Acts.secondOfficer(), finding, "withdrawal-request", bodyOf("withdrawal-request", plant));
        }
    }

    private static int statusOf(
            RequestSpecification caller, String finding, String step, long seen, Map<String, ?> body) {
        return put(caller, finding, step, seen, body).extract().statusCode();
    }

    private static RequestSpecification caller(String role, String area, String plant) {
        var person = Tokens.of(role).name(role + "-" + UUID.randomUUID());
        return signedIn(role.equals("enterprise") ? person.uscc(plant) : person.areas(area));
    }

    private static Map<String, Operation> operations() {
        var operations = new LinkedHashMap<String, Operation>();
        operations.put("rectification-order", of("inspector", StepKind.RECTIFICATION_ORDERED));
        operations.put("rectification", of("enterprise", StepKind.RECTIFICATION_SUBMITTED));
        operations.put("re-inspection", of("enterprise inspector", StepKind.REINSPECTION_PASSED));
        operations.put("extension-request", of("enterprise", StepKind.EXTENSION_REQUESTED));
        operations.put("extension", of("inspector supervisor", StepKind.EXTENSION_GRANTED));
        operations.put("penalty-transfer", of("inspector", StepKind.TRANSFERRED));
        operations.put("reopening", of("inspector", StepKind.REOPENED));
        operations.put("withdrawal-request", of("inspector", StepKind.WITHDRAWAL_REQUESTED));
        operations.put("withdrawal", of("supervisor", StepKind.WITHDRAWN));
        operations.put("listing", of("supervisor", StepKind.LISTED));
        operations.put("delisting-request", of("enterprise", StepKind.DELISTING_REQUESTED));
        operations.put("delisting-inspection", of("inspector", StepKind.DELISTING_INSPECTED));
        return operations;
    }

    private static Operation of(String roles, StepKind kind) {
        return new Operation(Set.of(kind), Set.of(roles.split(" ")));
    }
}
