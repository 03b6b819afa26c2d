package org.yimatong.inspections.checklist.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.checklist.ChecklistContent;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.checklist.ChecklistTable;
import org.yimatong.inspections.checklist.EnterpriseKind;
import org.yimatong.kit.text.PlainText;

/**
 * An edition of a checklist as it comes in.
 *
 * @param name in Chinese
 * @param nameEn in English, if there is one
 * @param source where its items come from
 * @param kinds of hazardous business it is made for; all if absent
 */
@Schema(name = "NewChecklistEdition")
record NewEdition(
        @NotBlank @PlainText @Size(max = 200) String name,
        @Nullable @PlainText @Size(min = 1, max = 200) String nameEn,
        @Nullable @PlainText @Size(min = 1, max = 300) String source,
        @Nullable @Size(min = 1, max = 20) List<@NotNull EnterpriseKind> kinds,

        @NotNull @Size(min = 1, max = ChecklistTable.MOST_ITEMS)
        List<@NotNull @Valid ChecklistItem> items) {

    /** @throws org.yimatong.kit.problem.InvalidInput naming each member of an item that makes no sense */
    ChecklistContent asContent() {
        var content = new ChecklistContent(name, nameEn, source, kinds == null ? Set.of() : Set.copyOf(kinds), items);
        content.requireSense(place -> "/items/" + place);
        return content;
    }
}
