package org.yimatong.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody sees what is not theirs, nor changes it: for each service one subclass. What its document and its tables do
 * not tell of valid requests and rows stands in its {@code access/samples.properties} and
 * {@code access/rows.properties}.
 */
public abstract class AccessMatrixTests {

    private final int leastCells;
    private Connection superuser;
    private Canaries canaries;
    private AccessMatrix matrix;
    private List<ApiOperation> operations;
    private List<String> refusedRows;
    private LogEar ear;
    private Samples samples;

    /** @param leastCells so many cells at least must the matrix of this service have */
    protected AccessMatrixTests(int leastCells) {
        this.leastCells = leastCells;
    }

    @BeforeEach
    void plant() throws SQLException, IOException {
        superuser = DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("yimatong.test.superuser-url", String.class));
        var enumerated = EnumeratedColumns.of(CDI.current()
                .select(EntityManager.class)
                .get()
                .getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class));
        canaries = new Canaries(superuser, new RowValues(own("rows"), enumerated));
        refusedRows = canaries.plant();
        ear = LogEar.listening();
        var document = ApiDocument.of(RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .asString());
        operations = document.operations();
        var service = URI.create("http://localhost:" + RestAssured.port);
        samples = new Samples(document, own("samples"));
        matrix = new AccessMatrix(operations, new Requests(service, samples));
    }

    @AfterEach
    void remove() throws SQLException {
        ear.close();
        FirstWall.stands(true);
        canaries.setSecondWallUp();
        canaries.remove();
        superuser.close();
    }

    @Test
    void every_operation_says_whose_rows_it_is_about() {
        assertThat(operations.stream().filter(operation -> operation.rowsOf().isEmpty()))
                .extracting(ApiOperation::id)
                .as("operations without @RowsOf")
                .isEmpty();
    }

    @Test
    void every_table_has_a_row_of_each_tenant() {
        assertThat(refusedRows).as("rows to be told in access/rows.properties").isEmpty();
    }

    @Test
    void nobody_sees_or_changes_what_is_not_theirs() throws SQLException {
        var before = picture();
        var reading = matrix.reading();
        var closed = matrix.closedWriting();
        var after = picture();
        var open = matrix.openWriting();

        assertThat(faultsOf(reading, closed, open)).isEmpty();
        assertThat(changed(before, after))
                .as("tables whose rows of others changed")
                .isEmpty();
        assertThat(canaries.eventsOfOthers())
                .as("events that show another tenant")
                .isZero();
        assertThat(PublicEvents.showingCanaries(superuser, samples.listed("public-topics")))
                .as("events that tell the public too much")
                .isEmpty();
        assertThat(ear.heard()).as("what the log tells of a tenant").isEmpty();
        assertThat(reading.cells() + closed.cells() + open.cells()).isGreaterThanOrEqualTo(leastCells);
    }

    @Test
    void row_security_alone_lets_no_foreign_row_through() {
        FirstWall.stands(false);

        assertThat(matrix.reads().showing()).isEmpty();
        assertThat(FirstWall.opened()).as("statements without their predicate").isPositive();
    }

    @Test
    void the_queries_alone_let_no_foreign_row_through() throws SQLException {
        canaries.takeSecondWallAway();

        assertThat(matrix.reads().showing()).isEmpty();
    }

    @Test
    void without_both_walls_every_read_shows_a_foreign_row_so_that_the_matrix_can_fail() throws SQLException {
        canaries.takeSecondWallAway();
        FirstWall.stands(false);

        assertThat(matrix.reads().showing()).containsAll(matrix.readsOfTenants(samples.listed("showing-nothing")));
    }

    private Map<Tenant, Map<String, String>> picture() throws SQLException {
        var picture = new EnumMap<Tenant, Map<String, String>>(Tenant.class);
        for (var tenant : List.of(Tenant.OTHER_ENTERPRISE, Tenant.OTHER_AREA, Tenant.OTHER_CITY)) {
            var rows = canaries.picture(tenant);
            rows.keySet().removeAll(samples.listed("changing-otherwise"));
            picture.put(tenant, rows);
        }
        return picture;
    }

    private static List<String> changed(
            Map<Tenant, Map<String, String>> before, Map<Tenant, Map<String, String>> after) {
        return before.entrySet().stream()
                .flatMap(rows -> rows.getValue().entrySet().stream()
                        .filter(table -> !table.getValue()
                                .equals(after.get(rows.getKey()).get(table.getKey())))
                        .map(table -> table.getKey() + " of " + rows.getKey()))
                .toList();
    }

    /** One of each kind, and how many more there are. */
    private static List<String> faultsOf(AccessMatrix.Outcome... outcomes) {
        var kinds = Stream.of(outcomes)
                .flatMap(outcome -> outcome.faults().stream())
                .sorted()
                .collect(Collectors.groupingBy(AccessMatrixTests::kindOf, TreeMap::new, Collectors.toList()));
        return kinds.values().stream()
                .map(alike ->
                        alike.getFirst() + (alike.size() > 1 ? " (and %d like it)".formatted(alike.size() - 1) : ""))
                .toList();
    }

    /** The operation, and what is wrong. */
    private static String kindOf(String fault) {
        return fault.replaceAll(" by .* of [A-Z_]+ (.{0,40})(?s:.*)", " $1");
    }

    private Map<String, String> own(String name) throws IOException {
        var own = new Properties();
        try (var file = getClass().getResourceAsStream("/access/" + name + ".properties")) {
            own.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return own.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, own::getProperty));
    }
}
