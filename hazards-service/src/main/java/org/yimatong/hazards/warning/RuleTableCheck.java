package org.yimatong.hazards.warning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Refuses rule tables by which nobody can judge. */
final class RuleTableCheck {

    private RuleTableCheck() {}

    /** @throws InvalidInput naming each row that makes no sense */
    static void require(List<WarningRule> rules) {
        var errors = new ArrayList<InputError>();
        var codes = new HashSet<String>();
        for (var i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var row = "/rules/" + i;
            if (!codes.add(rule.code()) || rule.code().equals(WarningRules.INPUT_UNKNOWN)) {
                errors.add(new InputError(row + "/code", "warning-rule-code-taken"));
            }
            if (rule.colour() == WarningColour.BLUE) {
                errors.add(new InputError(row + "/colour", "warning-rule-blue"));
            }
            if (!rule.condition().grades().containsAll(rule.grades())) {
                errors.add(new InputError(
                        row + "/grades",
                        "warning-rule-grades",
                        String.join(", ", new TreeSet<>(rule.condition().grades()))));
            }
            var most = rule.condition().mostCounted();
            if (most > 0 != rule.atLeast() > 0) {
                errors.add(new InputError(row + "/atLeast", "warning-rule-number"));
            } else if (rule.atLeast() > most) {
                errors.add(new InputError(row + "/atLeast", "warning-rule-too-many", most));
            }
            if (rule.forMinutes() > 0 && rule.condition() != WarningCondition.ALARM_STANDING) {
                errors.add(new InputError(row + "/forMinutes", "warning-rule-minutes"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
