package org.yimatong.city.field;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.dossier.Troubles;

class FieldBookTest {

    private static final Map<String, String> AREAS =
            Map.of("inspector-gaoling", "610117", "inspector-weiyang", "610112");

    private final Map<String, Supervised> city =
            Troubles.of(City.fromFiles()).stream().collect(toMap(Supervised::uscc, one -> one));

    @ParameterizedTest
    @ValueSource(strings = {"visits", "findings", "questions", "calls"})
    void every_row_is_about_an_enterprise_of_the_city_and_has_a_key_of_its_own(String table) {
        var rows = FieldBook.rows(table);

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(city).containsKey(row.get("uscc")));
        assertThat(rows).extracting(row -> row.get("key")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"visits", "findings"})
    void inspectors_stay_in_their_areas(String table) {
        for (var row : FieldBook.rows(table)) {
            var area = city.get(row.get("uscc")).enterprise().area();
            assertThat(AREAS.getOrDefault(row.get("inspector"), area)).isEqualTo(area);
        }
    }

    @Test
    void who_answers_for_itself_has_an_office() {
        var acting = FieldBook.rows("findings").stream()
                .filter(row -> !row.get("fate").equals("OPEN"))
                .map(row -> row.get("uscc"))
                .collect(toSet());
        FieldBook.rows("questions").forEach(row -> acting.add(row.get("uscc")));

        assertThat(acting)
                .allSatisfy(uscc -> assertThat(city.get(uscc).sources()).isNotEmpty());
    }

    @Test
    void twenty_four_experts_know_something_and_one_of_them_alone_is_asked_for_process_safety() {
        var experts = FieldBook.rows("experts");

        assertThat(experts).hasSize(24).extracting(row -> row.get("account")).doesNotHaveDuplicates();
        assertThat(experts)
                .filteredOn(row -> row.get("fields").contains("过程安全管理"))
                .hasSize(1);
        var fields = experts.stream()
                .flatMap(row -> Set.of(row.get("fields").split(";")).stream())
                .collect(toSet());
        assertThat(FieldBook.rows("questions"))
                .allSatisfy(row -> assertThat(fields).contains(row.get("field")));
    }

    @Test
    void visits_are_of_two_officers_and_their_findings_are_of_the_same_enterprise() {
        var visits = FieldBook.rows("visits").stream().collect(toMap(row -> row.get("key"), CSVRecord::toMap));

        for (var visit : visits.values()) {
            assertThat(visit.get("first")).isNotEqualTo(visit.get("second"));
            assertThat(FieldBook.officer(visit.get("first"))).isNotEqualTo(FieldBook.officer(visit.get("second")));
        }
        for (var finding : FieldBook.rows("findings")) {
            if (!finding.get("visit").isEmpty()) {
                assertThat(visits.get(finding.get("visit"))).containsEntry("uscc", finding.get("uscc"));
            }
        }
    }

    @Test
    void what_is_open_lies_outside_the_plant_and_its_neighbours() {
        assertThat(FieldBook.rows("findings"))
                .filteredOn(row -> !row.get("fate").equals("CLOSED"))
                .extracting(row -> city.get(row.get("uscc")).enterprise().area())
                .doesNotContain("610117");
    }

    @Test
    void pictures_are_there() {
        for (var finding : FieldBook.rows("findings")) {
            if (!finding.get("photo").isEmpty()) {
                assertThat(FieldBook.picture(finding.get("photo") + ".jpg")).startsWith(0xFF, 0xD8);
            }
        }
    }
}
