package org.yimatong.enterprises.risk.ogc.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something else is (OGC 17-069). */
@Schema(name = "OgcLink")
record OgcLink(String href, String rel, String type, String title) {

    static final String JSON = "application/json";
    static final String GEO_JSON = "application/geo+json";
}
