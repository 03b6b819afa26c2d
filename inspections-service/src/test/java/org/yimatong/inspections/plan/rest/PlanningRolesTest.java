package org.yimatong.inspections.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** Who may do what with plans, tasks, officers and draws. */
@QuarkusTest
@RealServers
class PlanningRolesTest {

    private static final List<String> ROLES = List.of(
            "inspector", "supervisor", "enterprise", "duty-officer", "analyst", "expert", "registrar", "administrator");

    private static final String OFFICIALS = "inspector supervisor duty-officer analyst";

    private record Operation(String method, String path, Set<String> roles) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Operation> operations() {
        return Stream.of(
                of("POST", "/inspection-plans", "supervisor"),
                of("GET", "/inspection-plans", OFFICIALS),
                of("GET", "/inspection-plans/{id}", OFFICIALS),
                of("GET", "/inspection-plans/{id}/board", OFFICIALS),
                of("PUT", "/inspection-plans/{id}", "supervisor"),
                of("PUT", "/inspection-plans/{id}/approval", "supervisor"),
                of("PUT", "/inspection-plans/{id}/stop", "supervisor"),
                of("POST", "/tasks", "supervisor"),
                of("GET", "/tasks", OFFICIALS),
                of("GET", "/tasks/{id}", OFFICIALS),
                of("PUT", "/tasks/{id}/assignment", "supervisor"),
                of("PUT", "/tasks/{id}/completion", "inspector"),
                of("PUT", "/tasks/{id}/cancellation", "supervisor"),
                of("GET", "/task-reminders", "inspector supervisor"),
                of("POST", "/officers", "supervisor"),
                of("GET", "/officers", OFFICIALS),
                of("GET", "/officers/{id}", OFFICIALS),
                of("GET", "/officers/{id}/changes", "supervisor analyst"),
                of("PUT", "/officers/{id}", "supervisor"),
                of("PUT", "/officers/{id}/duty", "supervisor"),
                of("GET", "/officers/{id}/conflicts", "supervisor"),
                of("POST", "/officers/{id}/conflicts", "supervisor"),
                of("PUT", "/officers/{id}/conflicts/{id}/end", "supervisor"),
                of("POST", "/draws", "supervisor"),
                of("PUT", "/draws/{id}/result", "supervisor"),
                of("PUT", "/draws/{id}/publication", "supervisor"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_is_for_its_roles_and_for_nobody_else(Operation operation) {
        var path =
                "/api/v1" + operation.path().replace("{id}", UUID.randomUUID().toString());

        assertThat(RestAssured.given().request(operation.method(), path).statusCode())
                .as("anybody")
                .isEqualTo(401);
        for (var role : ROLES) {
            var person = Tokens.of(role).name(role + "-" + UUID.randomUUID());
            var caller =
                    role.equals("enterprise") ? person.uscc(EnterpriseExamples.freshUscc()) : person.areas(GAOLING);
            var status = signedIn(caller).request(operation.method(), path).statusCode();
            assertThat(status == 403)
                    .as("%s gets %d", role, status)
                    .isNotEqualTo(operation.roles().contains(role));
        }
    }

    private static Operation of(String method, String path, String roles) {
        return new Operation(method, path, Set.of(roles.split(" ")));
    }
}
