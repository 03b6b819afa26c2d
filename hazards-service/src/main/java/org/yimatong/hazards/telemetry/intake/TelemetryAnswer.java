package org.yimatong.hazards.telemetry.intake;

import java.util.List;
import java.util.Locale;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.ProblemTexts;

/**
 * What a data gateway is told of its message.
 *
 * @param accepted readings taken for the first time; they are durable
 * @param duplicate readings sent before, without effect now
 * @param rejected readings refused; sending them again as they are is of no use
 */
public record TelemetryAnswer(int accepted, int duplicate, List<Rejected> rejected) {

    /**
     * A reading that was refused.
     *
     * @param index place in the message, the first reading being 0
     * @param code stable name of the reason
     * @param detail in the caller's language
     */
    public record Rejected(int index, String code, String detail) {}

    public static TelemetryAnswer of(IntakeReport report, Locale language) {
        var rejected = report.rejected().stream()
                .map(reading -> rejected(reading, language))
                .toList();
        return new TelemetryAnswer(report.accepted(), report.duplicate(), rejected);
    }

    private static Rejected rejected(RejectedReading reading, Locale language) {
        var code = reading.reason().code();
        return new Rejected(reading.index(), code, ProblemTexts.error(new InputError("", code), language));
    }
}
