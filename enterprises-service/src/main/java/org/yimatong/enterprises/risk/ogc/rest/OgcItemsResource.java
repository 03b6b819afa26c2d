package org.yimatong.enterprises.risk.ogc.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.yimatong.enterprises.risk.PresentPictures;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.http.ReadsOwnQuery;
import org.yimatong.kit.problem.NotFound;

/** The features of the one collection there is. */
@Path(OgcAddresses.PATH + "/collections/" + OgcAddresses.COLLECTION + "/items")
@RowsOf(Whose.AN_AREA)
@Tag(name = "OGC API Features")
@RolesAllowed({"analyst", "supervisor", "duty-officer"})
@Produces(OgcLink.GEO_JSON)
@RunOnVirtualThread
@ReadsOwnQuery
class OgcItemsResource {

    private final PresentPictures pictures;
    private final OgcAddresses addresses;
    private final Clock clock;

    OgcItemsResource(PresentPictures pictures, OgcAddresses addresses, Clock clock) {
        this.pictures = pictures;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listOgcFeatures",
            summary = "The enterprises of the caller's areas as features, by USCC",
            description =
                    "A link `next` leads on while there are more. A parameter that is not known is refused (400).")
    public OgcFeature.Page items(@BeanParam ItemsQuery query, @Context UriInfo address) {
        query.check(address);
        var most = query.most();
        var found = pictures.page(query.box().orElse(null), query.behind(), most + 1);
        var told = found.subList(0, Math.min(most, found.size()));
        var links = new ArrayList<>(List.of(addresses.ofItems("self", queryOf(address))));
        if (found.size() > told.size()) {
            var next = address.getRequestUriBuilder()
                    .replaceQueryParam("after", told.getLast().uscc())
                    .build();
            links.add(addresses.ofItems("next", "?" + next.getRawQuery()));
        }
        return new OgcFeature.Page(
                "FeatureCollection",
                clock.instant(),
                told.size(),
                links,
                told.stream().map(picture -> OgcFeature.of(picture, null)).toList());
    }

    @GET
    @Path("/{uscc}")
    @Transactional
    @Operation(operationId = "getOgcFeature", summary = "An enterprise as a feature")
    public OgcFeature item(@RestPath String uscc, @Context UriInfo address) {
        ItemsQuery.requireKnown(address, List.of());
        var picture = pictures.of(uscc).orElseThrow(NotFound::new);
        return OgcFeature.of(picture, addresses.ofItem(uscc));
    }

    private static String queryOf(UriInfo address) {
        var query = address.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }
}
