package org.yimatong.city.field;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.Enterprise;
import org.yimatong.city.catalogue.HazardSource;
import org.yimatong.city.catalogue.Level;
import org.yimatong.city.catalogue.Sensor;

class HazardTablesTest {

    private static final String GAOLING = "610117";

    private final City city = City.fromFiles();
    private final Map<String, Enterprise> enterprises =
            city.enterprises().stream().collect(toMap(Enterprise::uscc, one -> one));
    private final Map<String, HazardSource> sources =
            city.sources().stream().collect(toMap(HazardSource::code, one -> one));
    private final Map<String, Sensor> sensors =
            city.sensors().stream().collect(toMap(sensor -> sensor.uscc() + sensor.tag(), one -> one));

    @ParameterizedTest
    @ValueSource(strings = {"cameras", "gateways", "permits", "alarms", "faults", "ponds"})
    void every_row_is_about_an_enterprise_of_the_city(String table) {
        assertThat(FieldBook.rows("hazards/" + table))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(enterprises).containsKey(row.get("uscc")));
    }

    @Test
    void the_plant_is_left_to_be_graded_by_whoever_tries_the_suite() {
        assertThat(FieldBook.rows("hazards/sources"))
                .allSatisfy(row -> assertThat(sources).containsKey(row.get("source")))
                .anySatisfy(row -> {
                    assertThat(sources.get(row.get("source")).uscc()).isEqualTo(City.PLANT);
                    assertThat(row.get("assessed_days_ago")).isEmpty();
                });
    }

    @Test
    void cameras_look_at_a_source_of_their_enterprise_and_have_numbers_of_their_own() {
        var cameras = FieldBook.rows("hazards/cameras");

        assertThat(cameras)
                .extracting(row -> row.get("device_id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9]{10}13[12][0-9]{7}"));
        assertThat(cameras)
                .allSatisfy(row ->
                        assertThat(sources.get(row.get("source_code")).uscc()).isEqualTo(row.get("uscc")));
    }

    @Test
    void what_is_amiss_lies_beyond_the_first_limit_or_is_silent() {
        var faults = SensorFaults.fromFile();

        for (var row : FieldBook.rows("hazards/faults")) {
            var sensor = sensors.get(row.get("uscc") + row.get("tag"));
            assertThat(sensor).as(row.get("tag")).isNotNull();
            assertThat(faults.isSilent(sensor)).isEqualTo(faults.valueOf(sensor).isEmpty());
            faults.valueOf(sensor)
                    .ifPresent(
                            value -> assertThat(sensor.limits().levelOf(value)).isEqualTo(Level.HIGH));
        }
        assertThat(faults.isSilent(city.sensors().getFirst())).isFalse();
        assertThat(faults.valueOf(city.sensors().getFirst())).isEmpty();
    }

    @Test
    void alarms_come_by_two_readings_or_by_a_fault_and_go_as_their_fate_needs() {
        var faults = SensorFaults.fromFile();

        for (var row : FieldBook.rows("hazards/alarms")) {
            var sensor = sensors.get(row.get("uscc") + row.get("tag"));
            if (row.get("beyond").isEmpty()) {
                assertThat(faults.valueOf(sensor)).isPresent();
            } else {
                assertThat(sensor.limits().levelOf(new BigDecimal(row.get("beyond"))))
                        .isEqualTo(Level.HIGH);
                assertThat(sensor.limits().levelOf(new BigDecimal(row.get("back"))))
                        .isEqualTo(Level.NORMAL);
            }
        }
        assertThat(FieldBook.rows("hazards/alarms"))
                .extracting(row -> row.get("fate"))
                .containsExactlyInAnyOrder("CLOSED", "FALSE_ALARM", "SHELVED", "ACKNOWLEDGED", "OPEN");
    }

    @Test
    void somebody_is_on_duty_wherever_there_are_sources_but_in_gaoling() {
        var withSources = sources.values().stream()
                .map(source -> enterprises.get(source.uscc()).area())
                .collect(toSet());
        withSources.remove(GAOLING);

        var rosters = FieldBook.rows("hazards/roster").stream().collect(groupingBy(row -> row.get("roster")));
        assertThat(rosters).hasSize(2);
        for (var roster : rosters.values()) {
            assertThat(roster.stream().flatMap(row -> List.of(row.get("areas").split(";")).stream()))
                    .containsExactlyInAnyOrderElementsOf(withSources);
        }
    }

    @Test
    void points_and_custodians_are_those_of_a_pond_and_one_pond_is_complete() {
        var ponds = FieldBook.rows("hazards/ponds").stream()
                .map(row -> row.get("code"))
                .toList();

        for (var table : List.of("hazards/pond-points", "hazards/custodians")) {
            assertThat(FieldBook.rows(table))
                    .extracting(row -> row.get("pond"))
                    .containsAll(ponds)
                    .allMatch(ponds::contains);
        }
        assertThat(FieldBook.rows("hazards/custodians"))
                .filteredOn(row -> row.get("pond").equals("WK-01"))
                .extracting(row -> row.get("role"))
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void one_special_operation_is_kept_quiet_about_and_one_is_never_begun() {
        var permits = PlannedPermit.all();

        assertThat(permits).filteredOn(permit -> !permit.isUsed()).hasSize(1);
        assertThat(permits)
                .filteredOn(permit -> !PlannedPermit.promisedBy(permit.uscc()).contains(permit))
                .hasSize(1);
        assertThat(permits).extracting(permit -> permit.get("kind")).contains("HOT_WORK", "CONFINED_SPACE", "LIFTING");
    }
}
