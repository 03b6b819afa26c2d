package org.yimatong.inspections.checklist.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.checklist.ChecklistContent;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.checklist.EnterpriseKind;
import org.yimatong.kit.text.PlainText;

/**
 * What an edition of a checklist says beside the table of its items; see {@link NewEdition}. A bean parameter.
 *
 * @param kind of hazardous business it is made for, once for each; all if absent
 */
record TableTitle(
        @QueryParam("name") @NotBlank @PlainText @Size(max = 200)
        String name,

        @QueryParam("nameEn") @Nullable @PlainText @Size(min = 1, max = 200)
        String nameEn,

        @QueryParam("source") @Nullable @PlainText @Size(min = 1, max = 300)
        String source,

        @QueryParam("kind") @NotNull @Size(max = 20) List<EnterpriseKind> kind) {

    ChecklistContent over(List<ChecklistItem> items) {
        return new ChecklistContent(name, nameEn, source, Set.copyOf(kind), items);
    }
}
