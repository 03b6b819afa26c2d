package org.yimatong.hazards.alarm.flood;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** What an alarm, and the clock, ask about floods costs the same however many floods there were. */
@QuarkusTest
@RealServers
class FloodQueriesTest {

    private static final int TANKS = 4;
    private static final int FORMER = 5_000;

    private final String area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
    private Plant plant;

    static Stream<String> queries() {
        return Stream.of(Annunciations.FREE, FloodedAlarms.FLOODS, FloodedAlarms.SEVERE);
    }

    @BeforeEach
    void thousands_of_floods_were_in_the_area_and_one_alarm_is_older_than_all() {
        plant = Plant.withTanks(area, TANKS);
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        plant.send(IntStream.rangeClosed(1, TANKS)
                        .mapToObj(tank -> Plant.reading("LT-" + tank, now, 1, 85))
                        .toList())
                .statusCode(200);
        plant.awaitAlarms(TANKS);
        Database.execute("""
                update alarm set annunciated_at = '2001-01-01' where uscc = '%s' and tag = 'LT-1'
                """.formatted(plant.uscc()));
        var places = new ArrayList<String>();
        places.add("'AREA', null, null, '%s'".formatted(area));
        places.add("'SOURCE', '%s', '%s', '%s'".formatted(plant.uscc(), Plant.SOURCE, area));
        for (var other = 0; other < 8; other++) { // as in a service that is in use
            places.add("'AREA', null, null, '%s-%d'".formatted(area, other));
            places.add("'SOURCE', '%1$s-%2$d', '1', '%1$s-%2$d'".formatted(area, other));
        }
        for (var place : places) {
            Database.execute("""
                    insert into alarm_flood (id, unit, uscc, source_code, area, since, began_at, ended_at, highest_level, version)
                    select gen_random_uuid(), %s, at, at, at + interval '10 minutes', 'HIGH', 2
                    from (select timestamptz '2002-01-01' + number * interval '1 hour' as at
                        from generate_series(1, %d) number) former
                    """.formatted(place, FORMER));
        }
        Database.execute("analyze alarm_flood; analyze alarm");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void former_floods_are_not_gone_through(String query) throws SQLException {
        assertThat(floodsReadBy(query, "yimatong.everything", "true")).isLessThan(50);
        assertThat(floodsReadBy(query, "yimatong.uscc", plant.uscc())).isLessThan(50);
    }

    @Test
    void nor_by_the_list_of_what_to_do_next() {
        assertThat(plant.employee().get("/api/v1/alarm-items").jsonPath().getList("kind"))
                .hasSize(TANKS)
                .containsOnly("ALARM");
    }

    /** Rows of floods that were looked at, as the service's own role. */
    private long floodsReadBy(String query, String setting, String value) throws SQLException {
        var role = ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class);
        try (var transaction = Database.transaction();
                var statement = transaction.createStatement()) {
            statement.execute("set local role " + role);
            statement.execute("set local %s = '%s'".formatted(setting, value));
            try (var plan = statement.executeQuery("explain (analyze, format json) " + filled(query))) {
                plan.next();
                return read(JsonPath.from(plan.getString(1)).getMap("[0].Plan"));
            }
        }
    }

    private String filled(String query) {
        return query.replace(":areas", "array['%s']".formatted(area))
                .replace(":flooded", "array[]::text[]")
                .replace(":usccs", "array['%s']".formatted(plant.uscc()))
                .replace(":alarms", "(array(select id from alarm where uscc = '%s'))".formatted(plant.uscc()))
                .replace(":since", "timestamptz '2000-01-01'")
                .replace(":until", "now()");
    }

    @SuppressWarnings("unchecked")
    private static long read(Map<String, Object> node) {
        var own = "alarm_flood".equals(node.get("Relation Name"))
                ? (number(node, "Actual Rows") + number(node, "Rows Removed by Filter")) * number(node, "Actual Loops")
                : 0;
        var beneath = (List<Map<String, Object>>) node.getOrDefault("Plans", List.of());
        return own + beneath.stream().mapToLong(FloodQueriesTest::read).sum();
    }

    private static long number(Map<String, Object> node, String name) {
        return Math.round(((Number) node.getOrDefault(name, 0)).doubleValue());
    }
}
