package org.yimatong.hazards.sensorthings.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The query options, for the published document. They are read as a whole elsewhere, since one that is unknown has to
 * be refused.
 */
record OptionsOfAddress(
        @Parameter(description = "Most entities, 0 to 1000; 100 without", example = "100") @QueryParam("$top") @Nullable
        String top,

        @Parameter(description = "Entities to leave out before", example = "0") @QueryParam("$skip") @Nullable
        String skip,

        @Parameter(description = "Whether all are counted, as @iot.count", example = "true")
        @QueryParam("$count")
        @Nullable
        String count,

        @Parameter(description = "Names of properties and ways, by commas", example = "id,name")
        @QueryParam("$select")
        @Nullable
        String select,

        @Parameter(description = "Fields, each with asc or desc, by commas", example = "phenomenonTime desc")
        @QueryParam("$orderby")
        @Nullable
        String orderby,

        @Parameter(
                description = "Ways, by commas, as a path or with options in parentheses; three deep at most",
                example = "Thing,Observations($top=1;$orderby=phenomenonTime desc)")
        @QueryParam("$expand")
        @Nullable
        String expand,

        @Parameter(
                description = "Comparisons by eq, ne, gt, ge, lt, le, joined by and",
                example = "properties/tag eq 'LT-1'")
        @QueryParam("$filter")
        @Nullable
        String filter,

        @Parameter(description = "Where the page before ended; only as @iot.nextLink gives it")
        @QueryParam("$skiptoken")
        @Nullable
        String skiptoken) {}
