package org.yimatong.inspections.publication.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.publication.Publication;
import org.yimatong.inspections.publication.PublicationFilter;
import org.yimatong.inspections.publication.PublicationKind;
import org.yimatong.inspections.publication.PublicationState;
import org.yimatong.inspections.publication.Publications;
import org.yimatong.inspections.publication.Publications.Place;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** What has to be published, over HTTP, for officials. */
@Path("/api/v1/publications")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Publications", description = "Publication of results, decisions, penalties and permits (执法公示、双公示)")
class PublicationResource {

    private final Publications publications;
    private final StepAnswers<Publication, PublicationView> answers =
            new StepAnswers<>(Publication.class, PublicationView::of);

    PublicationResource(Publications publications) {
        this.publications = publications;
    }

    @GET
    @Transactional
    @RolesAllowed({"inspector", "supervisor", "duty-officer", "analyst"})
    @Operation(
            operationId = "listPublications",
            summary = "What has to be published or was, latest term first; late=true for what missed its term")
    public RestResponse<List<PublicationView>> list(
            @QueryParam("state") @Nullable PublicationState state,
            @QueryParam("kind") @Nullable PublicationKind kind,
            @QueryParam("late") @Nullable Boolean late,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        var after = page.after()
                .map(cursor -> new Place(cursor.day(0), cursor.id(1)))
                .orElse(null);
        var rows = publications.byTerm(new PublicationFilter(state, kind, late), after, page.fetch());
        return Page.respond(
                rows,
                page,
                PublicationView::of,
                row -> Cursor.of(row.dueOn().toString(), row.id().toString()),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"inspector", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "getPublication", summary = "One duty to publish")
    public RestResponse<PublicationView> get(UUID id) {
        return answers.of(publications.visible(id).orElseThrow(NotFound::new));
    }
}
