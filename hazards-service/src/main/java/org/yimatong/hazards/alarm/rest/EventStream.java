package org.yimatong.hazards.alarm.rest;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Map;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmHandled;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmLevelChanged;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmRaised;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmReturned;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodBegan;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodEnded;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodEvent;
import org.yimatong.hazards.alarm.flood.FloodUnit;
import org.yimatong.hazards.alarm.stream.AlarmWatcher;
import org.yimatong.hazards.alarm.stream.StreamPosition;
import org.yimatong.hazards.alarm.stream.Streamed;
import org.yimatong.hazards.alarm.stream.StreamedAlarm;
import org.yimatong.kit.access.Access;

/** Writes for one watcher what is theirs to see. */
final class EventStream implements AlarmWatcher {

    /** No enterprise has this USCC. */
    private static final String NOBODY = "";

    private final Access caller;
    private final AlarmViews views;
    private final Sse sse;
    private final MultiEmitter<? super OutboundSseEvent> emitter;

    EventStream(Access caller, AlarmViews views, Sse sse, MultiEmitter<? super OutboundSseEvent> emitter) {
        this.caller = caller;
        this.views = views;
        this.sse = sse;
        this.emitter = emitter;
    }

    @Override
    public void see(StreamedAlarm alarm) {
        switch (alarm.news()) {
            case Streamed.OfAlarm(var event) -> {
                if (caller.covers(event.area(), event.uscc())) {
                    emit(nameOf(event), alarm.position(), views.of(event));
                }
            }
            case Streamed.OfFlood(var event) -> {
                if (caller.covers(event.area(), ownerOf(event))) {
                    emit(nameOf(event), alarm.position(), AlarmFloodNews.of(event));
                }
            }
            case Streamed.OfFailedNotification(var event) -> {
                if (caller.covers(event.area(), NOBODY)) { // whose channel it is, is not the enterprise's to know
                    emit("alarm-notification-failed", alarm.position(), NotificationFailureNews.of(event));
                }
            }
        }
    }

    /** That of an area is nobody's but its officials'. */
    private static String ownerOf(AlarmFloodEvent event) {
        return event.unit().equals(FloodUnit.AREA.name()) ? NOBODY : event.uscc();
    }

    @Override
    public void miss(StreamPosition position) {
        emit("gap", position, Map.of());
    }

    private void emit(String name, StreamPosition position, Object data) {
        emitter.emit(sse.newEventBuilder()
                .name(name)
                .id(EventId.of(position, caller))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build());
    }

    private static String nameOf(AlarmEvent event) {
        return switch (event) {
            case AlarmRaised _ -> "alarm-raised";
            case AlarmLevelChanged _ -> "alarm-level-changed";
            case AlarmReturned _ -> "alarm-returned";
            case AlarmHandled _ -> "alarm-handled";
        };
    }

    private static String nameOf(AlarmFloodEvent event) {
        return switch (event) {
            case AlarmFloodBegan _ -> "alarm-flood-began";
            case AlarmFloodEnded _ -> "alarm-flood-ended";
        };
    }
}
