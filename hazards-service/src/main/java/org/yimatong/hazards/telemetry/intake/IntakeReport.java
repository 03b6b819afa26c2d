package org.yimatong.hazards.telemetry.intake;

import java.util.List;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/**
 * What became of the readings of one message. Those counted are durable.
 *
 * @param accepted taken for the first time, as far as this instance remembers
 * @param duplicate sent before, and without effect now
 * @param rejected in the order of the message
 */
public record IntakeReport(int accepted, int duplicate, List<RejectedReading> rejected) {

    public IntakeReport {
        rejected = List.copyOf(rejected);
    }

    /**
     * The same report, unless nothing of the message was of use.
     *
     * @throws ConflictingReadings if all of it contradicts what was sent before
     * @throws InvalidInput otherwise, naming each reading and why
     */
    public IntakeReport orRefusal() {
        if (accepted + duplicate > 0) {
            return this;
        }
        if (rejected.isEmpty()) {
            throw new InvalidInput("/readings", "no-readings");
        }
        throw conflicts() == rejected.size() ? new ConflictingReadings(errors()) : new InvalidInput(errors());
    }

    /** How many were sent before with another value. */
    int conflicts() {
        return (int) rejected.stream()
                .filter(reading -> reading.reason() == Rejection.CONFLICTING)
                .count();
    }

    private List<InputError> errors() {
        return rejected.stream()
                .map(reading -> new InputError(
                        "/readings/" + reading.index(), reading.reason().code()))
                .toList();
    }
}
