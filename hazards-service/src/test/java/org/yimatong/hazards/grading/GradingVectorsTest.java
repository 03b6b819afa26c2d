package org.yimatong.hazards.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked vectors, and those of our own beside them. */
class GradingVectorsTest {

    private static final Map<String, Integer> LEVELS = Map.of("一级", 1, "二级", 2, "三级", 3, "四级", 4);

    static Stream<Arguments> vectors() throws IOException {
        var all = new ArrayList<Arguments>();
        for (var file : List.of("vectors.csv", "own-vectors.csv")) {
            try (var stream = GradingVectorsTest.class.getResourceAsStream("/gb18218-2018/" + file)) {
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(stream, StandardCharsets.UTF_8))
                        .stream()
                        .filter(row -> !row.get("id").startsWith("TVE")) // refusals, see GradingRefusalsTest
                        .map(row -> Arguments.of(row.get("id"), row))
                        .forEach(all::add);
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void a_vector_is_graded_exactly(String id, CSVRecord vector) throws IOException {
        var people = Integer.parseInt(vector.get("population_500m"));

        var grading = Holdings.graded(people, holdings(vector.get("items_json")));

        var unit = grading.units().getFirst();
        assertThat(grading.alpha()).isEqualByComparingTo(vector.get("alpha"));
        assertThat(unit.s()).isEqualTo(number(vector.get("S")));
        assertThat(unit.level() != null).isEqualTo(Boolean.parseBoolean(vector.get("is_major")));
        assertThat(unit.r()).isEqualTo(vector.get("R").isEmpty() ? null : number(vector.get("R")));
        assertThat(unit.level()).isEqualTo(LEVELS.get(vector.get("level")));
    }

    @Test
    void the_exam_of_raw_values_is_graded_exactly() {
        var terms = List.of(term("200", "200", "1"), term("80", "20", "2"), term("400", "200", "1"));

        assertThat(Term.s(terms)).isEqualTo(number("7"));
        assertThat(Term.r(terms, new BigDecimal("1.5"))).isEqualTo(number("16.5"));
    }

    private static Term term(String quantity, String critical, String beta) {
        return new Term(new BigDecimal(quantity), new BigDecimal(critical), new BigDecimal(beta));
    }

    private static Fraction number(String text) {
        return text.contains("/") ? Fraction.parse(text) : Fraction.of(new BigDecimal(text));
    }

    private static Holding[] holdings(String items) throws IOException {
        var all = new ArrayList<Holding>();
        for (var item : new ObjectMapper().readTree(items)) {
            var key = item.get("key").asText();
            var quantity = item.get("q").asText();
            all.add(HazardClass.of(key).isPresent() ? Holdings.ofClasses(quantity, key) : Holdings.of(key, quantity));
        }
        return all.toArray(Holding[]::new);
    }
}
