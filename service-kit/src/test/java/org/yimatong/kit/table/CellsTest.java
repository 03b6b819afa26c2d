package org.yimatong.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private static final List<String> COLUMNS = List.of("cell");

    @Test
    void a_cell_is_read_as_what_its_column_holds() {
        assertThat(of(" e\u0301 ").text("cell", 9)).isEqualTo("é");
        assertThat(of("LT-1").key("cell")).isEqualTo("LT-1");
        assertThat(of("+1.50").decimal("cell")).isEqualByComparingTo("1.5");
        assertThat(of("4").integer("cell", 1, 4)).isEqualTo(4);
        assertThat(of("UP").oneOf("cell", Side.class)).isEqualTo(Side.UP);
        assertThat(of(" ").textOrNull("cell", 9)).isNull();
        assertThat(of("").decimalOrNull("cell")).isNull();
        assertThat(of("").oneOfOrNull("cell", Side.class)).isNull();
    }

    @Test
    void a_cell_that_says_something_else_refuses_the_row() {
        assertRefused("", cells -> cells.text("cell", 9), "value-missing");
        assertRefused("1234567890", cells -> cells.text("cell", 9), "text-too-long");
        assertRefused("-1", cells -> cells.key("cell"), "key-invalid");
        assertRefused("5", cells -> cells.integer("cell", 1, 4), "outside-bounds");
        assertRefused("1.5", cells -> cells.integer("cell", 1, 4), "integer-invalid");
        assertRefused("up", cells -> cells.oneOf("cell", Side.class), "value-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "1,000", "NaN", ".5", "1.", "١", "9999999999999999"})
    void a_number_is_a_plain_decimal(String text) {
        assertRefused(text, cells -> cells.decimal("cell"), "number-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202eb", "a\u200bb", "a\nb", "a\ue000b", "a\u2028b", "a\ud800b"})
    void a_text_that_hides_what_it_says_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> of(text).text("cell", 9)).isInstanceOfSatisfying(CellProblem.class, problem -> {
            assertThat(problem.code()).isEqualTo("text-deceptive");
            assertThat(problem.value()).isEqualTo("a\uFFFDb");
        });
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThatThrownBy(() -> new Cells(COLUMNS, new TableRow(2, List.of())))
                .isInstanceOfSatisfying(
                        CellProblem.class, problem -> assertThat(problem.code()).isEqualTo("cells-miscounted"));
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_has_its_words(CellProblem.Fault fault) {
        Stream.of(Locale.ROOT, Locale.CHINESE)
                .map(language -> ResourceBundle.getBundle("kit-problems", language))
                .forEach(texts ->
                        assertThat(texts.getString("error." + fault.code())).isNotBlank());
    }

    private enum Side {
        UP
    }

    private static Cells of(String text) {
        return new Cells(COLUMNS, new TableRow(2, List.of(text)));
    }

    private static void assertRefused(String text, Function<Cells, ?> question, String code) {
        assertThatThrownBy(() -> question.apply(of(text)))
                .isInstanceOfSatisfying(
                        CellProblem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
