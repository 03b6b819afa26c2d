package org.yimatong.enterprises.risk.ogc.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.Box;

/** Which features are asked for. A bean parameter; read here, and refused in the way of the standard. */
public record ItemsQuery(
        @QueryParam("bbox")
        @Parameter(description = "West, south, east, north in degrees (CRS84); with heights, which say nothing, six")
        @Nullable
        String bbox,

        @QueryParam("limit") @Parameter(description = "At most 1000; 100 unless given") @Nullable
        String limit,

        @QueryParam("datetime") @Parameter(description = "Excludes nothing: features are as they are now") @Nullable
        String datetime,

        @QueryParam("after") @Parameter(description = "Of a link to the next page") @Nullable
        String after) {

    private static final List<String> KNOWN = List.of("bbox", "limit", "datetime", "after");
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final int FLAT = 4;
    private static final int WITH_HEIGHTS = 6;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,15})?");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern TIME = Pattern.compile("[0-9TZ:.+-]{10,40}");

    /** @throws QueryRefused if there is a parameter of another name */
    static void requireKnown(UriInfo address, List<String> known) {
        for (var name : address.getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                throw new QueryRefused(name, "parameter-unknown", String.join(", ", known));
            }
        }
    }

    void check(UriInfo address) {
        requireKnown(address, KNOWN);
        if (datetime != null
                && !Stream.of(datetime.split("/", 2))
                        .allMatch(end -> end.equals("..")
                                || end.isEmpty()
                                || TIME.matcher(end).matches())) {
            throw new QueryRefused("datetime", "instant-malformed");
        }
    }

    /** At most so many; who asks for more than there are at a time gets as many as there are. */
    int most() {
        if (limit == null) {
            return USUAL;
        }
        if (!COUNT.matcher(limit).matches()) {
            throw new QueryRefused("limit", "whole-number-malformed");
        }
        return Math.min(MOST, Integer.parseInt(limit));
    }

    Optional<Box> box() {
        if (bbox == null) {
            return Optional.empty();
        }
        var edges = List.of(bbox.split(",", -1));
        if (edges.size() != FLAT && edges.size() != WITH_HEIGHTS
                || !edges.stream().allMatch(edge -> NUMBER.matcher(edge).matches())) {
            throw new QueryRefused("bbox", "box-malformed");
        }
        var half = edges.size() / 2;
        return Optional.of(new Box(
                new BigDecimal(edges.get(0)),
                new BigDecimal(edges.get(1)),
                new BigDecimal(edges.get(half)),
                new BigDecimal(edges.get(half + 1))));
    }

    String behind() {
        return after == null ? "" : after;
    }
}
