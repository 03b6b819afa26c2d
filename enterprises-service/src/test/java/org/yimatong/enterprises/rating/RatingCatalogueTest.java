package org.yimatong.enterprises.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yimatong.enterprises.rating.RatingExamples.directRed;
import static org.yimatong.enterprises.rating.RatingExamples.found;
import static org.yimatong.enterprises.rating.RatingExamples.item;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

class RatingCatalogueTest {

    private final RatingCatalogue catalogue = RatingCatalogues.CURRENT;

    static List<RatingItem> everyItem() {
        return RatingCatalogues.CURRENT.categories().stream()
                .flatMap(category -> category.items().stream())
                .toList();
    }

    @Test
    void the_categories_make_a_hundred_points() {
        assertThat(catalogue.categories().stream()
                        .map(RatingCategory::maximum)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(everyItem()).hasSize(42).extracting(RatingItem::code).doesNotHaveDuplicates();
        assertThat(catalogue.directReds()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("everyItem")
    void an_item_alone_takes_its_points_and_a_bonus_alone_adds_none(RatingItem item) {
        var expected = item.isBonus() ? new BigDecimal("100") : new BigDecimal("100").add(item.points());

        assertThat(catalogue.rate(found(item(item.code()))).score()).isEqualByComparingTo(expected);
    }

    @Test
    void of_the_levels_of_hazard_sources_the_highest_counts() {
        assertThat(score(item("1.4"), item("1.2"), item("1.3"))).isEqualByComparingTo("92");
    }

    @Test
    void deductions_that_do_not_exclude_each_other_add_up() {
        assertThat(score(item("5.1"), item("2.1"), item("2.3", 3))).isEqualByComparingTo("94.7");
    }

    @Test
    void a_bonus_makes_up_for_deductions_of_its_own_category_only() {
        assertThat(score(item("12.6"), item("12.2"))).isEqualByComparingTo("100");
        assertThat(score(item("5.1"), item("12.1"))).isEqualByComparingTo("97");
        assertThat(score(item("12.5"), item("12.2"))).isEqualByComparingTo("97");
    }

    @Test
    void tenths_add_up_exactly() {
        assertThat(score(item("2.3", 7))).isEqualByComparingTo("99.3");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "100, BLUE",
        "90, BLUE",
        "89.99, YELLOW",
        "75, YELLOW",
        "74.99, ORANGE",
        "60, ORANGE",
        "59.99, RED",
        "0, RED"
    })
    void a_colour_begins_at_its_lowest_score(BigDecimal score, RiskColour colour) {
        assertThat(catalogue.colourOf(score)).isEqualTo(colour);
    }

    @Test
    void a_direct_red_keeps_the_score_and_has_a_grade_of_its_own() {
        var result = catalogue.rate(directRed("R4", item("5.1")));

        assertThat(result.score()).isEqualByComparingTo("97");
        assertThat(result.colour()).isEqualTo(RiskColour.RED);
        assertThat(result.grade()).isEqualTo("DIRECT_RED");
    }

    @Test
    void a_sheet_that_cannot_be_rated_is_refused_at_each_place() {
        var sheet = new RatingSheet(
                RatingExamples.MONDAY,
                List.of(item("5.1", 2), item("99.9"), item("2.1"), item("2.1"), item("12.7"), item("12.4")),
                List.of(new RatingSheet.FoundDirectRed("5.1", "x")));

        assertThatThrownBy(() -> catalogue.rate(sheet))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(InputError::pointer, InputError::code)
                                .containsExactly(
                                        tuple("/items/0/times", "rating-item-counts-once"),
                                        tuple("/items/1/item", "rating-item-unknown"),
                                        tuple("/items/3/item", "rating-item-repeated"),
                                        tuple("/items/4/item", "rating-item-contradicted"),
                                        tuple("/directReds/0/item", "rating-item-unknown")));
    }

    private BigDecimal score(RatingSheet.FoundItem... items) {
        return catalogue.rate(found(items)).score();
    }
}
