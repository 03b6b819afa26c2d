package org.yimatong.hazards.alarm.rest;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yimatong.hazards.alarm.AlarmState;
import org.yimatong.hazards.alarm.AlarmStepKind;

/** Who may take which step with an alarm: whom its operation admits. */
final class StepTakers {

    private static final Map<AlarmStepKind, Set<String>> ROLES = Stream.of(
                    AlarmStepResource.class, AlarmAsideResource.class)
            .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
            .filter(operation -> operation.isAnnotationPresent(Takes.class))
            .collect(toUnmodifiableMap(
                    operation -> operation.getAnnotation(Takes.class).value(),
                    operation ->
                            Set.of(operation.getAnnotation(RolesAllowed.class).value())));

    private StepTakers() {}

    /** What somebody with these roles may do with an alarm in this state. */
    static SortedSet<AlarmStepKind> allowed(AlarmState state, Set<String> roles) {
        return state.allowedSteps().stream()
                .filter(step -> !Collections.disjoint(ROLES.getOrDefault(step, Set.of()), roles))
                .collect(toCollection(TreeSet::new));
    }
}
