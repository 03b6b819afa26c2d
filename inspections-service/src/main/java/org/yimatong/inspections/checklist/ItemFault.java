package org.yimatong.inspections.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What makes no sense about an item of a checklist.
 *
 * @param place of the item in the list, from 0
 * @param member name of the member
 * @param code stable name of what is wrong, for example {@code item-unit-missing}
 */
record ItemFault(int place, String member, String code) {

    /** What is wrong with the items, each by itself and all together. */
    static List<ItemFault> of(List<ChecklistItem> items) {
        var faults = new ArrayList<ItemFault>();
        IntStream.range(0, items.size()).forEach(place -> faults.addAll(of(place, items.get(place))));
        var keys = new HashSet<String>();
        IntStream.range(0, items.size())
                .filter(place -> !keys.add(items.get(place).key()))
                .forEach(place -> faults.add(new ItemFault(place, "key", "item-key-repeated")));
        return faults;
    }

    private static List<ItemFault> of(int place, ChecklistItem item) {
        var faults = new ArrayList<ItemFault>();
        var number = item.answer() == AnswerKind.NUMBER;
        if (item.answer() == AnswerKind.YES_NO) {
            if (item.inOrder() == null || item.inOrder() == Verdict.NOT_APPLICABLE) {
                faults.add(new ItemFault(place, "inOrder", "item-in-order-missing"));
            }
        } else {
            refuse(faults, place, "inOrder", item.inOrder());
        }
        if (number && item.unit() == null) {
            faults.add(new ItemFault(place, "unit", "item-unit-missing"));
        }
        if (number && item.isReversed()) {
            faults.add(new ItemFault(place, "high", "item-range-reversed"));
        }
        if (!number) {
            refuse(faults, place, "unit", item.unit());
            refuse(faults, place, "low", item.low());
            refuse(faults, place, "high", item.high());
        }
        return faults;
    }

    private static void refuse(List<ItemFault> faults, int place, String member, @Nullable Object value) {
        if (value != null) {
            faults.add(new ItemFault(place, member, "item-member-unfit"));
        }
    }
}
