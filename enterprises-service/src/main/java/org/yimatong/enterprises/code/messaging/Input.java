package org.yimatong.enterprises.code.messaging;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactSource;
import org.yimatong.events.EventContract;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.events.inspections.v1.InspectionEvent;

/**
 * A topic whose facts the codes rest on.
 *
 * @param consumer name under which its events are claimed
 * @param source the service that speaks there
 * @param contract of its events
 * @param report what an event says of a fact, if it says anything of one
 */
record Input<E extends EventContract>(
        String consumer, FactSource source, Class<E> contract, Function<E, Optional<FactReport>> report) {

    static final Input<InspectionEvent> INSPECTIONS = new Input<>(
            "enterprises.codes.inspections", FactSource.INSPECTIONS, InspectionEvent.class, FindingReports::of);

    static final Input<HazardEvent> HAZARDS =
            new Input<>("enterprises.codes.hazards", FactSource.HAZARDS, HazardEvent.class, HazardReports::of);

    private static final Map<FactSource, Input<?>> ALL =
            Map.of(INSPECTIONS.source(), INSPECTIONS, HAZARDS.source(), HAZARDS);

    static Input<?> of(FactSource source) {
        var input = ALL.get(source);
        if (input == null) {
            throw new IllegalArgumentException("No topic is read of " + source);
        }
        return input;
    }
}
