package org.yimatong.inspections.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Within how many working days is to be published what. Proposals, to be checked by the bureau's lawyers. */
@ConfigMapping(prefix = "yimatong.publication")
public interface PublicationTerms {

    /** For results of inspections and decisions, counted from the day after. */
    @WithDefault("20")
    int resultWorkingDays();

    /** For penalties and permits (双公示), counted from the day after the decision. */
    @WithDefault("7")
    int creditWorkingDays();

    /** Days from Monday to Friday on which nobody works, as the State Council arranges them each year. */
    Optional<Set<LocalDate>> holidays();

    /** Saturdays and Sundays on which people work instead. */
    Optional<Set<LocalDate>> workingWeekends();

    default int workingDays(PublicationKind kind) {
        return switch (kind) {
            case INSPECTION_RESULT, DECISION -> resultWorkingDays();
            case PENALTY, PERMIT -> creditWorkingDays();
        };
    }

    /** The last day of the term that begins on the day after. */
    default LocalDate lastDay(PublicationKind kind, LocalDate happenedOn) {
        var days =
                new WorkingDays(holidays().orElse(Set.of()), workingWeekends().orElse(Set.of()));
        return days.after(happenedOn, workingDays(kind));
    }
}
