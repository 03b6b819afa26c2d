package org.yimatong.inspections.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItemFaultTest {

    static Stream<Arguments> senseless_items() {
        return Stream.of(
                Arguments.of(item(AnswerKind.YES_NO, null, null, null, null), "inOrder", "item-in-order-missing"),
                Arguments.of(
                        item(AnswerKind.YES_NO, Verdict.NOT_APPLICABLE, null, null, null),
                        "inOrder",
                        "item-in-order-missing"),
                Arguments.of(item(AnswerKind.YES_NO, Verdict.YES, "Ω", null, null), "unit", "item-member-unfit"),
                Arguments.of(item(AnswerKind.NUMBER, null, null, "0", "4"), "unit", "item-unit-missing"),
                Arguments.of(item(AnswerKind.NUMBER, null, "Ω", "4.1", "4"), "high", "item-range-reversed"),
                Arguments.of(item(AnswerKind.NUMBER, Verdict.NO, "Ω", null, null), "inOrder", "item-member-unfit"),
                Arguments.of(item(AnswerKind.TEXT, null, null, "1", null), "low", "item-member-unfit"));
    }

    @ParameterizedTest
    @MethodSource("senseless_items")
    void what_makes_no_sense_about_an_item_is_named(ChecklistItem item, String member, String code) {
        assertThat(ItemFault.of(List.of(item))).containsExactly(new ItemFault(0, member, code));
    }

    @Test
    void two_items_of_one_key_are_refused() {
        var item = item(AnswerKind.NUMBER, null, "Ω", null, "4.0");

        assertThat(ItemFault.of(List.of(item, item))).containsExactly(new ItemFault(1, "key", "item-key-repeated"));
    }

    private static ChecklistItem item(AnswerKind answer, Verdict inOrder, String unit, String low, String high) {
        return new ChecklistItem("a", "一项", null, answer, inOrder, unit, low, high, true, false, null);
    }
}
