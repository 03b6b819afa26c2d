package org.yimatong.inspections.checklist;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/**
 * What an edition of a checklist says.
 *
 * @param name in Chinese
 * @param nameEn in English, if there is one
 * @param source where its items come from: a rule by its number, or a proposal of somebody
 * @param kinds of hazardous business it is made for; all if empty
 */
public record ChecklistContent(
        String name,
        @Nullable String nameEn,
        @Nullable String source,
        Set<EnterpriseKind> kinds,
        List<ChecklistItem> items) {

    public ChecklistContent {
        kinds = Set.copyOf(kinds);
        items = List.copyOf(items);
    }

    /**
     * @param pointers where the caller finds the item of that place
     * @throws InvalidInput naming each member of an item that makes no sense
     */
    public void requireSense(Function<Integer, String> pointers) {
        var errors = ItemFault.of(items).stream()
                .map(fault -> new InputError(pointers.apply(fault.place()) + "/" + fault.member(), fault.code()))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
