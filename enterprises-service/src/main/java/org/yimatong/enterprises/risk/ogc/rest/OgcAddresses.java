package org.yimatong.enterprises.risk.ogc.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where everything is, as callers reach it: neither {@code Host} nor a forwarded header has a say. */
@ApplicationScoped
class OgcAddresses {

    static final String PATH = "/api/v1/ogc";
    static final String COLLECTION = "enterprises";

    private static final String API = "application/vnd.oai.openapi+json;version=3.1";

    private final String publicAddress;

    OgcAddresses(@ConfigProperty(name = "yimatong.public-address") String publicAddress) {
        this.publicAddress = publicAddress;
    }

    List<OgcLink> ofLanding() {
        return List.of(
                json("", "self", "This page"),
                new OgcLink(publicAddress + "/api/openapi.json", "service-desc", API, "Interface description"),
                json("/conformance", "conformance", "What of the standard is met"),
                json("/collections", "data", "Collections"));
    }

    List<OgcLink> ofCollections() {
        return List.of(json("/collections", "self", "Collections"));
    }

    List<OgcLink> ofCollection() {
        return List.of(
                json("/collections/" + COLLECTION, "self", "This collection"),
                geoJson("/collections/%s/items".formatted(COLLECTION), "items", "Its features"));
    }

    /** @param query of the address, with its question mark; empty for none */
    OgcLink ofItems(String rel, String query) {
        return geoJson("/collections/%s/items%s".formatted(COLLECTION, query), rel, "Features");
    }

    List<OgcLink> ofItem(String uscc) {
        return List.of(
                geoJson("/collections/%s/items/%s".formatted(COLLECTION, uscc), "self", "This feature"),
                json("/collections/" + COLLECTION, "collection", "Its collection"));
    }

    private OgcLink json(String path, String rel, String title) {
        return new OgcLink(publicAddress + PATH + path, rel, OgcLink.JSON, title);
    }

    private OgcLink geoJson(String path, String rel, String title) {
        return new OgcLink(publicAddress + PATH + path, rel, OgcLink.GEO_JSON, title);
    }
}
