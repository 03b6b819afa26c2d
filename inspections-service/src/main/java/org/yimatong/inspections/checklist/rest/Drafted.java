package org.yimatong.inspections.checklist.rest;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.inspections.checklist.ChecklistEdition;
import org.yimatong.kit.precondition.ETags;

/** What drafting an edition is answered with. */
final class Drafted {

    private Drafted() {}

    static RestResponse<ChecklistView> answer(ChecklistEdition draft) {
        var key = draft.key();
        var address = "/api/v1/checklists/%s/editions/%d".formatted(key.checklist(), key.edition());
        return ResponseBuilder.<ChecklistView>created(URI.create(address))
                .entity(ChecklistView.of(draft))
                .header("ETag", ETags.of(draft.version()))
                .build();
    }
}
