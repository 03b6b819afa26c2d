package org.yimatong.enterprises.card.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.enterprises.card.CardCatalogue;
import org.yimatong.enterprises.card.CardObligation;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;

/** What each colour of card obliges to, over HTTP. */
@Path("/api/v1/card-obligations")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "enforcement-cards")
@RunOnVirtualThread
class CardObligationResource {

    @GET
    @RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listCardObligations",
            summary = "What each colour of card obliges to",
            description = "A proposal of this project: the bureau's own rule is not published.")
    public List<CardObligation> list() {
        return CardCatalogue.OBLIGATIONS;
    }
}
