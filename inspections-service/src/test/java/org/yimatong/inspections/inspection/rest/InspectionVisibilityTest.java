package org.yimatong.inspections.inspection.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.inspection.InspectionExamples.wholeInspection;
import static org.yimatong.inspections.inspection.rest.FieldDevice.INSPECTIONS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class InspectionVisibilityTest {

    private static final List<String> VIEWS = List.of("", "/record", "/entries", "/addenda");

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    private String plant;
    private FieldDevice device;

    @BeforeEach
    void an_inspection() {
        plant = enterprises.knownIn(GAOLING);
        device = new FieldDevice(plant);
        device.begin().statusCode(201);
    }

    @Test
    void an_enterprise_is_not_warned_of_an_inspection_and_sees_it_once_it_is_concluded() {
        VIEWS.forEach(view -> status(officerOf(plant), view, 404));
        officerOf(plant).get(INSPECTIONS).then().body("$", empty());

        device.sendBundle(wholeInspection()).statusCode(200);

        VIEWS.forEach(view -> status(officerOf(plant), view, 200));
        officerOf(plant).get(INSPECTIONS).then().body("id", equalTo(List.of(device.id.toString())));
    }

    @Test
    void a_foreign_inspection_cannot_be_told_from_an_unknown_one() {
        device.sendBundle(wholeInspection()).statusCode(200);
        var neighbour = enterprises.knownIn(GAOLING);

        for (var view : VIEWS) {
            status(officerOf(neighbour), view, 404);
            status(inspectorOf(WEIYANG), view, 404);
        }
        inspectorOf(WEIYANG)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "搬迁"))
                .put(INSPECTIONS + "/{id}/cancellation", device.id)
                .then()
                .statusCode(404);
        FieldDevice.post(
                        inspectorOf(WEIYANG),
                        INSPECTIONS + "/" + device.id + "/addenda",
                        Map.of("id", UUID.randomUUID().toString(), "text", "x", "reason", "y"))
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspector", "supervisor", "duty-officer", "analyst"})
    void officials_of_the_area_see_it_as_it_grows(String role) {
        official(role, GAOLING)
                .queryParam("limit", 1000)
                .get(INSPECTIONS)
                .then()
                .body("id", hasItem(device.id.toString()));
        status(official(role, GAOLING), "/record", 200);
    }

    @Test
    void only_inspectors_send_inspections() {
        for (var caller : List.of(officerOf(plant), official("supervisor", GAOLING), official("expert", GAOLING))) {
            FieldDevice.post(caller, INSPECTIONS, device.beginning()).statusCode(403);
        }
        status(official("expert", GAOLING), "", 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspection", "inspection_entry", "addendum"})
    void whoever_has_no_rights_sees_nothing_even_with_sql_of_their_own(String table) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from " + table)) {
            assertThat(count.next()).isTrue();
            assertThat(count.getLong(1)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update inspection set visit = '{}'",
                "update inspection_entry set content = '{}'",
                "update addendum set text = ''",
                "delete from inspection",
                "delete from inspection_entry",
                "delete from addendum"
            })
    void what_was_said_is_never_rewritten_even_with_sql_of_ones_own(String change) {
        assertThatThrownBy(() -> system.inTransaction(
                        () -> entities.createNativeQuery(change).executeUpdate()))
                .hasMessageContaining("permission denied");
    }

    private void status(RequestSpecification caller, String view, int expected) {
        caller.get(INSPECTIONS + "/{id}" + view, device.id).then().statusCode(expected);
    }
}
