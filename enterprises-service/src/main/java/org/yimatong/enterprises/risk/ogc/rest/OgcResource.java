package org.yimatong.enterprises.risk.ogc.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.http.ReadsOwnQuery;
import org.yimatong.kit.problem.NotFound;

/** The way into the OGC API Features (OGC 17-069). */
@Path(OgcAddresses.PATH)
@RowsOf(Whose.EVERYBODY)
@Tag(name = "OGC API Features", description = "Enterprises with their risk, for QGIS and other tools for maps")
@RolesAllowed({"analyst", "supervisor", "duty-officer"})
@RunOnVirtualThread
@ReadsOwnQuery
class OgcResource {

    private static final String CONFORMANCE = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";

    @Schema(name = "OgcLanding")
    record LandingView(String title, String description, List<OgcLink> links) {}

    @Schema(name = "OgcConformance")
    record ConformanceView(List<String> conformsTo) {}

    @Schema(name = "OgcCollection")
    record CollectionView(String id, String title, String itemType, List<String> crs, List<OgcLink> links) {}

    @Schema(name = "OgcCollections")
    record CollectionsView(List<OgcLink> links, List<CollectionView> collections) {}

    private final OgcAddresses addresses;

    OgcResource(OgcAddresses addresses) {
        this.addresses = addresses;
    }

    @GET
    @Operation(operationId = "getOgcLanding", summary = "What there is, and where")
    public LandingView landing(@Context UriInfo address) {
        ItemsQuery.requireKnown(address, List.of());
        return new LandingView("一码通", "风险画像 Risk pictures of enterprises", addresses.ofLanding());
    }

    @GET
    @Path("/conformance")
    @Operation(operationId = "getOgcConformance", summary = "What of the standard is met")
    public ConformanceView conformance(@Context UriInfo address) {
        ItemsQuery.requireKnown(address, List.of());
        return new ConformanceView(List.of(CONFORMANCE + "core", CONFORMANCE + "geojson"));
    }

    @GET
    @Path("/collections")
    @Operation(operationId = "listOgcCollections", summary = "The collections of features")
    public CollectionsView collections(@Context UriInfo address) {
        ItemsQuery.requireKnown(address, List.of());
        return new CollectionsView(addresses.ofCollections(), List.of(enterprises()));
    }

    @GET
    @Path("/collections/{collection}")
    @Operation(operationId = "getOgcCollection", summary = "A collection of features")
    public CollectionView collection(String collection, @Context UriInfo address) {
        ItemsQuery.requireKnown(address, List.of());
        if (!collection.equals(OgcAddresses.COLLECTION)) {
            throw new NotFound();
        }
        return enterprises();
    }

    private CollectionView enterprises() {
        return new CollectionView(
                OgcAddresses.COLLECTION,
                "企业风险画像 Enterprises and their risk",
                "feature",
                List.of("http://www.opengis.net/def/crs/OGC/1.3/CRS84"),
                addresses.ofCollection());
    }
}
