package org.yimatong.hazards.tailings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours in short: U unknown, N none, B blue, Y yellow, O orange, R red. */
class PondWarningRuleTest {

    @ParameterizedTest
    @CsvSource({
        "N, NONE",
        "U, UNKNOWN",
        "N N U, UNKNOWN",
        "B, BLUE",
        "B B B U, BLUE",
        "B B B B, YELLOW",
        "B B B B B B B B, YELLOW", // eight blue points are still yellow: they count as no yellow points
        "Y, YELLOW",
        "Y Y, YELLOW",
        "B B B B Y Y, YELLOW", // at points nothing is carried on
        "Y Y Y, ORANGE",
        "O, ORANGE",
        "Y Y Y O, ORANGE",
        "B B B B O, ORANGE",
        "O O, RED",
        "R, RED",
        "U R, RED"
    })
    void points_give_the_warning_of_their_item(String points, PondWarning item) {
        assertThat(PondWarningRule.ofPoints(of(points))).isEqualTo(item);
    }

    @ParameterizedTest
    @CsvSource({
        "N, NONE",
        "N U, UNKNOWN",
        "B B B, BLUE",
        "B B B B, YELLOW",
        "B B B B Y, YELLOW", // counts as two yellow items
        "B B B B Y Y, ORANGE", // counts as three yellow items, which count as an orange one
        "Y Y, YELLOW",
        "Y Y Y, ORANGE",
        "Y Y Y O, RED", // counts as two orange items
        "B B B B Y Y O, RED",
        "O, ORANGE",
        "O O, RED",
        "R, RED"
    })
    void items_give_the_warning_of_the_pond(String items, PondWarning pond) {
        assertThat(PondWarningRule.ofItems(of(items))).isEqualTo(pond);
    }

    private static List<PondWarning> of(String letters) {
        return Arrays.stream(letters.split(" "))
                .map(letter -> Arrays.stream(PondWarning.values())
                        .filter(warning -> warning.name().startsWith(letter))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
