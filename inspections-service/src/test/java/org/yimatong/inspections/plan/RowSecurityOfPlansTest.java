package org.yimatong.inspections.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.officer.OfficerExamples.keptAway;
import static org.yimatong.inspections.officer.OfficerExamples.registered;
import static org.yimatong.inspections.plan.PlanCallers.TASKS;
import static org.yimatong.inspections.plan.PlanCallers.drafted;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;
import static org.yimatong.inspections.plan.PlanCallers.yearOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

/** The second wall: what the database shows of plans, officers, tasks and draws, whatever the query. */
@QuarkusTest
@RealServers
class RowSecurityOfPlansTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    EnterpriseExamples enterprises;

    private final String area = freshArea();
    private String uscc;

    @BeforeEach
    void something_of_everything() {
        uscc = enterprises.knownIn(area);
        keptAway(area, registered(area), uscc);
        drafted(area, yearOf(area));
        supervisorOf(area)
                .body(Map.of("uscc", uscc, "purpose", "检查", "dueOn", inDays(3).toString()))
                .post(TASKS)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "officer_change", "conflict_of_interest", "inspection_plan", "inspection_task"})
    void officials_of_the_area_see_rows_of_it_and_enterprises_and_strangers_none(String table) throws SQLException {
        assertThat(rows(table, area, "")).isPositive();
        assertThat(rows(table, "", uscc)).isZero();
        assertThat(rows(table, "", "")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "known_code",
                "officer",
                "officer_change",
                "conflict_of_interest",
                "inspection_plan",
                "plan_check",
                "inspection_task",
                "task_reminder",
                "draw",
                "drawn_enterprise",
                "resumption",
                "condition_check"
            })
    void the_wall_stands_before_every_table_and_before_its_owner_too(String table) throws SQLException {
        assertThat(number(
                        "select count(*) from pg_class where relrowsecurity and relforcerowsecurity and relname = '"
                                + table + "'",
                        "",
                        ""))
                .isEqualTo(1);
    }

    private long rows(String table, String areas, String ofUscc) throws SQLException {
        return number("select count(*) from " + table, areas, ofUscc);
    }

    private long number(String query, String areas, String ofUscc) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('yimatong.everything', 'false', true),"
                    + " set_config('yimatong.areas', '" + areas + "', true),"
                    + " set_config('yimatong.uscc', '" + ofUscc + "', true)");
            try (var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
