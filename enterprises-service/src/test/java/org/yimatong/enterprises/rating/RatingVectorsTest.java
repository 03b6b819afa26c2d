package org.yimatong.enterprises.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yimatong.enterprises.rating.RatingSheet.FoundDirectRed;
import org.yimatong.enterprises.rating.RatingSheet.FoundItem;

/** The published cases, each brought about by items of the catalogue. */
class RatingVectorsTest {

    private static final Map<String, RiskColour> COLOURS =
            Map.of("红", RiskColour.RED, "橙", RiskColour.ORANGE, "黄", RiskColour.YELLOW, "蓝", RiskColour.BLUE);

    @ParameterizedTest(name = "{0}: {3} {4}")
    @CsvFileSource(resources = "/rating-test-vectors.csv", numLinesToSkip = 1)
    void a_published_case_comes_to_its_score_and_colour(
            String name, String deductions, boolean directRed, BigDecimal score, String colour) {
        var items = deductions == null
                ? List.<FoundItem>of()
                : Arrays.stream(deductions.split(";"))
                        .map(String::strip)
                        .map(RatingVectorsTest::itemFor)
                        .toList();
        var direct = directRed ? List.of(new FoundDirectRed("R1", "工艺论证资料缺失")) : List.<FoundDirectRed>of();

        var result = RatingCatalogues.CURRENT.rate(new RatingSheet(RatingExamples.MONDAY, items, direct));

        assertThat(result.score()).isEqualByComparingTo(score);
        assertThat(result.colour()).isEqualTo(COLOURS.get(colour));
        assertThat(result.directRed()).isEqualTo(directRed);
    }

    /** An item that takes exactly these points, for example of {@code 人员 -20}. */
    private static FoundItem itemFor(String deduction) {
        var words = deduction.split(" ");
        var points = new BigDecimal(words[1]);
        var category = RatingCatalogues.CURRENT.categories().stream()
                .filter(candidate -> candidate.name().contains(words[0]))
                .findFirst()
                .orElseThrow();
        return category.items().stream()
                .filter(item -> !item.isBonus() && takesExactly(item, points))
                .findFirst()
                .map(item -> RatingExamples.item(
                        item.code(), points.divide(item.points()).intValueExact()))
                .orElseThrow();
    }

    private static boolean takesExactly(RatingItem item, BigDecimal points) {
        var once = item.points().compareTo(points) == 0;
        return once || item.per() != null && points.remainder(item.points()).signum() == 0;
    }
}
