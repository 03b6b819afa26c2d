package org.yimatong.enterprises.risk.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskFeed;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.PresentRights;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.TokenStanding;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;

/** The feed of risk pictures as it comes, over server-sent events. */
@Path("/api/v1/risk-pictures/stream")
@RowsOf(Whose.AN_AREA)
@Tag(name = "risk feed")
@RolesAllowed({"analyst", "supervisor", "duty-officer"})
@RunOnVirtualThread
class RiskStreamResource {

    /** Longer than who is asked takes to answer, or to be given up. */
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final RiskFeed feed;
    private final FeedPlaces places;
    private final CurrentAccess access;
    private final JsonWebToken token;
    private final PresentRights rights;
    private final Clock clock;

    RiskStreamResource(
            RiskFeed feed,
            FeedPlaces places,
            CurrentAccess access,
            JsonWebToken token,
            PresentRights rights,
            Clock clock) {
        this.feed = feed;
        this.places = places;
        this.access = access;
        this.token = token;
        this.rights = rights;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchRiskPictures",
            summary = "The risk pictures that change, as they change, as CloudEvents",
            description =
                    "Events risk-picture-changed and risk-picture-gone, each with a CloudEvent as its data, in the"
                            + " order of the feed. The id of an event is a cursor of the feed. Who sends it as `Last-Event-ID`"
                            + " goes on behind it and misses nothing; who begins without a cursor is told of all pictures"
                            + " first. The stream ends with the token.")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = RiskNews.class)))
    @APIResponse(responseCode = "409", description = "The cursor is of other areas: forget all and begin again")
    public void watch(
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String lastEventId,
            @RestQuery @Parameter(description = "The `next` of the feed; a Last-Event-ID prevails") @Nullable
                    String cursor,
            @Context SseEventSink watcher,
            @Context Sse sse) {
        var from = new PageRequest(RiskStream.AT_ONCE, lastEventId == null ? cursor : lastEventId);
        var first = feed.begin(places.decoded(from), RiskStream.AT_ONCE);
        var end = Instant.ofEpochSecond(token.getExpirationTime());
        var shown = token.getRawToken();
        var caller = access.get();
        var stream = new RiskStream(
                feed, places, watcher, sse, () -> !clock.instant().isBefore(end), () -> holds(shown));
        stream.open();
        Thread.ofVirtual() // the request's own has to come back, before the answer can be ended in good order
                .name("risk-stream")
                .start(() -> access.inTheNameOf(caller.subject(), caller.name(), caller.areas(), () -> {
                    stream.run(first);
                    return true;
                }));
    }

    private boolean holds(String shown) {
        return rights.standingOf(shown).await().atMost(ANSWER) != TokenStanding.GONE;
    }
}
