package org.yimatong.city.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.Enterprise;
import org.yimatong.city.catalogue.HazardSource;
import org.yimatong.city.catalogue.Sensor;
import org.yimatong.city.plant.TennesseeEastman;

class CityGeneratorTest {

    private final City city = CityGenerator.city();

    @ParameterizedTest
    @ValueSource(strings = {"enterprises.csv", "hazard-sources.csv", "equipment.csv", "sensors.csv"})
    void the_checked_in_files_are_what_the_generator_writes(String file, @TempDir Path folder) throws Exception {
        CityGenerator.main(folder.toString());

        assertThat(Files.readString(folder.resolve(file))).isEqualTo(City.file(file));
    }

    @Test
    void the_files_read_back_as_the_same_city() {
        assertThat(City.fromFiles()).isEqualTo(city);
    }

    @Test
    void there_are_91_enterprises_in_all_20_areas() {
        assertThat(city.enterprises()).hasSize(91);
        assertThat(distinct(city.enterprises(), Enterprise::uscc)).isEqualTo(91);
        assertThat(distinct(city.enterprises(), Enterprise::name)).isEqualTo(91);
        assertThat(city.enterprises().stream().map(Enterprise::area).distinct())
                .containsExactlyInAnyOrder(
                        Arrays.stream(Area.values()).map(Area::key).toArray(String[]::new))
                .hasSize(20);
    }

    @Test
    void every_code_has_its_check_digits() {
        assertThat(city.enterprises()).allSatisfy(enterprise -> {
            var uscc = enterprise.uscc();
            assertThat(Uscc.of(uscc.substring(2, 8), uscc.substring(8, 16))).isEqualTo(uscc);
        });
    }

    @Test
    void every_enterprise_lies_in_or_near_its_area() {
        assertThat(city.enterprises()).allSatisfy(enterprise -> {
            var area = Arrays.stream(Area.values())
                    .filter(candidate -> candidate.key().equals(enterprise.area()))
                    .findFirst()
                    .orElseThrow();
            double north = (enterprise.latitude().doubleValue() - area.seat().latitude()) * 111.2;
            double east = (enterprise.longitude().doubleValue() - area.seat().longitude()) * 92;
            assertThat(Math.hypot(north, east)).isLessThan(5.1);
            assertThat(enterprise.address()).contains(area.fullName());
            assertThat(enterprise.datum()).isEqualTo("CGCS2000");
        });
    }

    @Test
    void seventy_sources_of_the_four_levels_are_at_25_enterprises() {
        assertThat(distinct(city.sources(), HazardSource::uscc)).isEqualTo(25);
        assertThat(distinct(city.sources(), HazardSource::code)).isEqualTo(70);
        assertThat(city.sources().stream().collect(Collectors.groupingBy(HazardSource::level, Collectors.counting())))
                .isEqualTo(Map.of(1, 3L, 2, 10L, 3, 25L, 4, 32L));
    }

    @Test
    void tags_are_unique_within_an_enterprise() {
        assertThat(city.sensors()).hasSize(1540);
        assertThat(distinct(city.sensors(), sensor -> sensor.uscc() + " " + sensor.tag()))
                .isEqualTo(1540);
    }

    @Test
    void every_sensor_belongs_to_a_source_of_its_enterprise() {
        var owners = city.sources().stream().collect(Collectors.toMap(HazardSource::code, HazardSource::uscc));

        assertThat(city.sensors())
                .allSatisfy(sensor -> assertThat(owners).containsEntry(sensor.sourceCode(), sensor.uscc()));
    }

    @Test
    void sensors_on_equipment_know_it_and_gas_detectors_are_told_apart() {
        var codes = city.equipment().stream()
                .map(piece -> piece.uscc() + piece.code())
                .toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(city.sensors())
                .filteredOn(sensor -> !sensor.equipmentCode().isEmpty())
                .hasSizeGreaterThan(700)
                .allSatisfy(sensor -> assertThat(codes).contains(sensor.uscc() + sensor.equipmentCode()));
        assertThat(city.sensors())
                .filteredOn(sensor -> !sensor.kind().equals("PROCESS"))
                .hasSizeGreaterThan(300)
                .allSatisfy(sensor -> assertThat(sensor.kind()).isEqualTo(sensor.quantity()));
    }

    @Test
    void what_its_equipment_may_hold_gives_each_source_its_level() {
        var media = Arrays.stream(Medium.values()).collect(Collectors.toMap(Medium::nameZh, Function.identity()));
        var severities = new HashMap<String, BigDecimal>();
        for (var piece : city.equipment()) {
            if (piece.designMaximum() != null) {
                severities.merge(
                        piece.sourceCode(),
                        media.get(piece.medium()).severityOf(piece.designMaximum()),
                        BigDecimal::add);
            }
        }

        assertThat(city.sources())
                .filteredOn(source -> !source.uscc().equals(City.PLANT))
                .allSatisfy(source -> {
                    int severity = severities.get(source.code()).intValue();
                    assertThat(severity >= 100 ? 1 : severity >= 50 ? 2 : severity >= 10 ? 3 : 4)
                            .isEqualTo(source.level());
                });
    }

    @Test
    void limits_rise_strictly_within_the_range() {
        assertThat(city.sensors()).allSatisfy(sensor -> {
            var limits = sensor.limits().inOrder().toList();
            assertThat(limits).isNotEmpty().isSorted().doesNotHaveDuplicates();
            assertThat(limits.getFirst()).isGreaterThanOrEqualTo(sensor.rangeLow());
            assertThat(limits.getLast()).isLessThanOrEqualTo(sensor.rangeHigh());
        });
    }

    @Test
    void gas_detectors_have_two_upper_levels_only() {
        assertThat(city.sensors())
                .filteredOn(sensor -> sensor.quantity().endsWith("_GAS"))
                .isNotEmpty()
                .allSatisfy(sensor -> {
                    assertThat(sensor.limits().inOrder()).hasSize(2);
                    assertThat(sensor.limits().high()).isNotNull();
                    assertThat(sensor.limits().highHigh()).isNotNull();
                });
    }

    @Test
    void the_plant_has_exactly_the_recorded_sensors() {
        var plants = city.sensors().stream()
                .filter(sensor -> sensor.uscc().equals(City.PLANT))
                .toList();

        assertThat(plants)
                .containsExactlyElementsOf(TennesseeEastman.sensors().stream()
                        .map(sensor -> sensor.at(City.PLANT, plants.getFirst().sourceCode()))
                        .toList());
        assertThat(enterprise(City.PLANT).area()).isEqualTo("610117");
        assertThat(enterprise(City.PLANT).kind()).isEqualTo("PRODUCTION");
    }

    @Test
    void the_neighbour_is_a_petrol_station_without_sources() {
        assertThat(enterprise(City.NEIGHBOUR).area()).isEqualTo("610112");
        assertThat(enterprise(City.NEIGHBOUR).kind()).isEqualTo("OPERATION");
        assertThat(city.sources()).extracting(HazardSource::uscc).doesNotContain(City.NEIGHBOUR);
        assertThat(city.sensors()).extracting(Sensor::uscc).doesNotContain(City.NEIGHBOUR);
    }

    private Enterprise enterprise(String uscc) {
        return city.enterprises().stream()
                .filter(enterprise -> enterprise.uscc().equals(uscc))
                .findFirst()
                .orElseThrow();
    }

    private static <T> long distinct(List<T> things, Function<T, ?> by) {
        return things.stream().map(by).distinct().count();
    }
}
