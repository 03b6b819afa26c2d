package org.yimatong.enterprises.risk;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimatong.kit.problem.InvalidInput;

/** What is counted of a group of enterprises: sums of {@link RiskPicture.Figures}. */
public enum Measure {
    ENTERPRISES("enterprises", "1"),
    OPEN_FINDINGS("openFindings", "p.open_findings"),
    MAJOR_FINDINGS("majorFindings", "p.major_findings"),
    OVERDUE_FINDINGS("overdueFindings", "p.overdue_findings"),
    ALARMS_HIGH_HIGH("alarmsHighHigh", "p.alarms_high_high"),
    ALARMS_HIGH("alarmsHigh", "p.alarms_high"),
    ALARMS_LOW("alarmsLow", "p.alarms_low"),
    ALARMS_LOW_LOW("alarmsLowLow", "p.alarms_low_low"),
    LAPSED_RECORDS("lapsedRecords", "p.lapsed_records"),
    /** Enterprises whose daily safety promise is missing. */
    PROMISES_OVERDUE("promisesOverdue", "cast(p.promise_overdue as int)"),
    UNRELIABLE_SENSORS("unreliableSensors", "p.unreliable_sensors");

    private final String label;
    private final String ofPicture;

    Measure(String label, String ofPicture) {
        this.label = label;
        this.ofPicture = ofPicture;
    }

    /** @throws InvalidInput if there is none of this name */
    public static Measure named(String label) {
        return Stream.of(values())
                .filter(measure -> measure.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("measure", "choice-unknown", labels()));
    }

    /** As answers name it. */
    public String label() {
        return label;
    }

    /** Its value for one picture, as SQL. */
    String ofPicture() {
        return ofPicture;
    }

    /** Its column where days are kept. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sums of all measures over pictures, in their order. */
    static String sums() {
        return Stream.of(values())
                .map(measure -> "coalesce(sum(%s), 0) as %s".formatted(measure.ofPicture, measure.column()))
                .collect(Collectors.joining(", "));
    }

    /** The same over figures of days. */
    static String sumsOfDays() {
        return Stream.of(values())
                .map(measure -> "sum(f.%1$s) as %1$s".formatted(measure.column()))
                .collect(Collectors.joining(", "));
    }

    private static String labels() {
        return Stream.of(values()).map(Measure::label).collect(Collectors.joining(", "));
    }
}
