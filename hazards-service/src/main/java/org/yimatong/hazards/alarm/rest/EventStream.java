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
import org.yimatong.hazards.alarm.stream.AlarmWatcher;
import org.yimatong.hazards.alarm.stream.StreamPosition;
import org.yimatong.hazards.alarm.stream.StreamedAlarm;
import org.yimatong.kit.access.Access;

/** Writes for one watcher what is theirs to see. */
final class EventStream implements AlarmWatcher {

    private final Access caller;
    private final Sse sse;
    private final MultiEmitter<? super OutboundSseEvent> emitter;

    EventStream(Access caller, Sse sse, MultiEmitter<? super OutboundSseEvent> emitter) {
        this.caller = caller;
        this.sse = sse;
        this.emitter = emitter;
    }

    @Override
    public void see(StreamedAlarm alarm) {
        var event = alarm.event();
        if (caller.covers(event.area(), event.uscc())) {
            emit(nameOf(event), alarm.position(), AlarmView.of(event));
        }
    }

    @Override
    public void miss(StreamPosition position) {
        emit("gap", position, Map.of());
    }

    private void emit(String name, StreamPosition position, Object data) {
        emitter.emit(sse.newEventBuilder()
                .name(name)
                .id(position.encoded())
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
}
