package org.yimatong.hazards.alarm.rest;

import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.stream.AlarmRing;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.PresentRights;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.TokenStanding;
import org.yimatong.kit.access.Whose;

/**
 * Alarms as they come, as server-sent events. After event {@code gap}, and at the first connection, a client loads the
 * list; it connects first and loads then, and misses nothing.
 */
@Path("/api/v1/alarms/stream")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "Alarms")
class AlarmStreamResource {

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);

    /** More than the ring holds; who reads slower than this is cut off, and resumes. */
    private static final int UNREAD_EVENTS = 16_384;

    private final AlarmRing ring;
    private final AlarmViews views;
    private final CurrentAccess access;
    private final JsonWebToken token;
    private final PresentRights rights;
    private final Clock clock;

    AlarmStreamResource(
            AlarmRing ring,
            AlarmViews views,
            CurrentAccess access,
            JsonWebToken token,
            PresentRights rights,
            Clock clock) {
        this.ring = ring;
        this.views = views;
        this.access = access;
        this.token = token;
        this.rights = rights;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"duty-officer", "supervisor", "inspector", "enterprise"})
    @Operation(
            operationId = "watchAlarms",
            summary = "Alarms as they come",
            description = "Events alarm-raised, alarm-level-changed, alarm-returned, alarm-handled with the alarm as"
                    + " their data;"
                    + " alarm-flood-began, alarm-flood-ended with the flood as theirs;"
                    + " to officials, alarm-notification-failed with what was not delivered."
                    + " After gap, and at the first connection, load the list.")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = AlarmView.class)))
    public Multi<OutboundSseEvent> watch(@HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
        var untilExpiry = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        var events = events(access.get(), lastEventId, sse);
        return Multi.createBy()
                .merging()
                .streams(events, keepAlive(token.getRawToken(), sse))
                .select()
                .first(untilExpiry)
                .onFailure()
                .recoverWithCompletion();
    }

    /** Ends the stream, by a failure, when its watcher has other rights than those it is filtered by. */
    private Multi<OutboundSseEvent> keepAlive(String shownToken, Sse sse) {
        return Multi.createFrom()
                .ticks()
                .every(KEEP_ALIVE)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(_ -> rights.standingOf(shownToken))
                .map(standing -> {
                    if (standing == TokenStanding.GONE) {
                        throw new ForbiddenException("The rights of who watches are others now");
                    }
                    return sse.newEventBuilder().comment("keep-alive").build();
                });
    }

    private Multi<OutboundSseEvent> events(Access caller, @Nullable String lastEventId, Sse sse) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var watcher = new EventStream(caller, views, sse, emitter);
                            emitter.onTermination(() -> ring.leave(watcher));
                            ring.watch(watcher, EventId.seenBy(caller, lastEventId), lastEventId != null);
                        },
                        UNREAD_EVENTS);
    }
}
