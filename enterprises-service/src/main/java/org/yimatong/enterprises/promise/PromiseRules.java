package org.yimatong.enterprises.promise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.yimatong.kit.problem.InputError;

/** What must hold among the statements of one promise, whatever else is known of the enterprise. */
final class PromiseRules {

    private PromiseRules() {}

    /** Every contradiction, at its place. */
    static List<InputError> brokenBy(PromiseContent promise) {
        return Stream.of(
                        unitsAddUp(promise),
                        everyOperationIsNamed(promise),
                        everyOperationHasItsTicket(promise),
                        noTicketCountsTwice(promise),
                        aMajorHiddenDangerIsNoLowRisk(promise))
                .flatMap(List::stream)
                .toList();
    }

    private static List<InputError> unitsAddUp(PromiseContent promise) {
        var units = promise.units();
        return units.addUp()
                ? List.of()
                : List.of(new InputError(
                        "/units/total",
                        "promise-units-do-not-add-up",
                        units.total(),
                        units.running() + units.stopped() + units.underRepair()));
    }

    private static List<InputError> everyOperationIsNamed(PromiseContent promise) {
        return Stream.of(SpecialOperation.values())
                .filter(operation -> !promise.operations().containsKey(operation))
                .map(operation -> new InputError("/operations/" + operation, "promise-operation-missing"))
                .toList();
    }

    private static List<InputError> everyOperationHasItsTicket(PromiseContent promise) {
        var errors = new ArrayList<InputError>();
        promise.operations().forEach((operation, stated) -> {
            var tickets = promise.tickets().stream()
                    .filter(ticket -> ticket.operation() == operation)
                    .count();
            if (tickets != stated) {
                errors.add(new InputError("/operations/" + operation, "promise-tickets-do-not-match", stated, tickets));
            }
        });
        return errors;
    }

    private static List<InputError> noTicketCountsTwice(PromiseContent promise) {
        var errors = new ArrayList<InputError>();
        var seen = new HashSet<String>();
        for (var place = 0; place < promise.tickets().size(); place++) {
            var number = promise.tickets().get(place).number();
            if (!seen.add(number)) {
                errors.add(new InputError("/tickets/" + place + "/number", "promise-ticket-repeated", number));
            }
        }
        return errors;
    }

    private static List<InputError> aMajorHiddenDangerIsNoLowRisk(PromiseContent promise) {
        return promise.majorHiddenDanger() && promise.riskGrade() == DailyRisk.LOW
                ? List.of(new InputError("/riskGrade", "promise-risk-not-low"))
                : List.of();
    }
}
