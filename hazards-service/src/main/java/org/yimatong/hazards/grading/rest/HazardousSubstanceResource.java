package org.yimatong.hazards.grading.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.hazards.grading.ListedSubstance;
import org.yimatong.hazards.grading.SubstanceNames;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Table 1 of the standard over HTTP. */
@Path("/api/v1/hazardous-substances")
@RowsOf(Whose.EVERYBODY)
@RunOnVirtualThread
@Tag(name = "Grading")
class HazardousSubstanceResource {

    /**
     * An entry of table 1 as clients see it.
     *
     * @param criticalQuantity Q in tonnes
     * @param changedIn2018 whether it was taken in, or its quantity changed, with the edition of 2018
     */
    record SubstanceOfTable1(
            int entry,
            String name,
            List<String> aliases,
            List<String> cas,
            String criticalQuantity,
            String beta,
            String betaBasis,
            String betaNote,
            boolean changedIn2018,
            String source) {

        static SubstanceOfTable1 of(ListedSubstance listed) {
            return new SubstanceOfTable1(
                    listed.number(),
                    listed.name(),
                    listed.aliases(),
                    listed.cas(),
                    listed.criticalQuantity().toPlainString(),
                    listed.beta().toPlainString(),
                    listed.betaBasis().name(),
                    listed.betaNote(),
                    listed.changedIn2018(),
                    listed.source());
        }
    }

    @GET
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listHazardousSubstances",
            summary = "Entries of table 1 of which a name or CAS number holds the text",
            description = "What stands in none of them is identified by its hazard classes, see hazard-classes.")
    public RestResponse<List<SubstanceOfTable1>> list(
            @QueryParam("name") @DefaultValue("") String name,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        long after = page.after().map(cursor -> cursor.number(0)).orElse(0L);
        var found = SubstanceNames.holding(name).stream()
                .filter(listed -> listed.number() > after)
                .limit(page.fetch())
                .toList();
        return Page.respond(
                found, page, SubstanceOfTable1::of, listed -> Cursor.of(String.valueOf(listed.number())), address);
    }
}
