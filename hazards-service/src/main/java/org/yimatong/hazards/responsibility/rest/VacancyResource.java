package org.yimatong.hazards.responsibility.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.responsibility.Responsibility;
import org.yimatong.hazards.responsibility.Vacancies;
import org.yimatong.hazards.responsibility.VacantRoles;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;

/** Major hazard sources for which somebody is missing, over HTTP. */
@Path("/api/v1/missing-responsible-persons")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Responsibility")
class VacancyResource {

    /**
     * A source for which somebody is missing.
     *
     * @param source its code
     * @param roles in which nobody answers
     */
    record VacancyView(UUID sourceId, String uscc, String area, String source, Set<Responsibility> roles) {

        static VacancyView of(VacantRoles vacant) {
            var source = vacant.source();
            return new VacancyView(
                    source.sourceId(), source.uscc(), source.area(), source.sourceCode(), vacant.roles());
        }
    }

    private final Vacancies vacancies;

    VacancyResource(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "listMissingResponsiblePersons",
            summary = "Major hazard sources for which nobody answers in some role")
    public RestResponse<List<VacancyView>> list(
            @QueryParam("uscc") @Nullable String uscc, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var behind = page.after().map(cursor -> cursor.id(0)).orElse(null);
        return Page.respond(
                vacancies.list(uscc, behind, page.fetch()),
                page,
                VacancyView::of,
                vacant -> Cursor.of(vacant.source().sourceId().toString()),
                address);
    }
}
