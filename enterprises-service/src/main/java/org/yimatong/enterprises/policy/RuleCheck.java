package org.yimatong.enterprises.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Tells whether rules can be judged by; names each place where they cannot. */
final class RuleCheck {

    /** What takes a reason away. Clients explain each of them to the enterprise. */
    private static final Set<String> REMEDIES = Set.of(
            "pass-reinspection",
            "return-to-normal",
            "restore-monitoring",
            "renew-credential",
            "provide-credential",
            "make-promise",
            "be-rated-again");

    private static final Set<CodeStatus> CONSEQUENCES = Set.of(CodeStatus.YELLOW, CodeStatus.RED);

    /** What no policy may leave without a consequence from its first moment. */
    private static final Map<FactKind, Set<String>> NEVER_HARMLESS =
            Map.of(FactKind.FINDING, Set.of("MAJOR"), FactKind.ALARM, Set.of("HIGH_HIGH", "LOW_LOW"));

    /** What a rule is about; two rules about the same would give two reasons for one fact. */
    private record Matter(FactKind kind, String grade, boolean onceOverdue) {}

    private final List<PolicyRule> rules;
    private final List<InputError> errors = new ArrayList<>();

    private RuleCheck(List<PolicyRule> rules) {
        this.rules = rules;
    }

    static void require(List<PolicyRule> rules) {
        var check = new RuleCheck(rules);
        check.each();
        check.together();
        if (!check.errors.isEmpty()) {
            throw new InvalidInput(check.errors);
        }
    }

    private void each() {
        for (var place = 0; place < rules.size(); place++) {
            var rule = rules.get(place);
            var at = "/rules/" + place;
            if (BuiltInRules.KINDS.contains(rule.kind())) {
                refuse(at + "/kind", "fact-kind-reserved", rule.kind());
            }
            for (var grade : rule.grades()) {
                if (!rule.kind().knows(grade)) {
                    refuse(at + "/grades", "grade-unknown", grade, rule.kind());
                }
            }
            if (!CONSEQUENCES.contains(rule.status())) {
                refuse(at + "/status", "consequence-impossible", rule.status());
            }
            if (!REMEDIES.contains(rule.remedy())) {
                refuse(at + "/remedy", "remedy-unknown", rule.remedy());
            }
        }
    }

    private void together() {
        var codes = new HashMap<String, Integer>();
        var matters = new HashMap<Matter, String>();
        for (var place = 0; place < rules.size(); place++) {
            var rule = rules.get(place);
            var at = "/rules/" + place;
            if (BuiltInRules.CODES.contains(rule.code())) {
                refuse(at + "/code", "reason-reserved", rule.code());
            }
            if (codes.putIfAbsent(rule.code(), place) != null) {
                refuse(at + "/code", "reason-repeated", rule.code());
            }
            for (var grade : rule.grades()) {
                var other = matters.putIfAbsent(new Matter(rule.kind(), grade, rule.onceOverdue()), rule.code());
                if (other != null) {
                    refuse(at + "/grades", "rule-overlaps", grade, other);
                }
            }
        }
        NEVER_HARMLESS.forEach((kind, grades) -> grades.stream()
                .filter(grade -> !matters.containsKey(new Matter(kind, grade, false)))
                .sorted()
                .forEach(grade -> refuse("/rules", "policy-silent", kind, grade)));
    }

    private void refuse(String pointer, String code, Object... parameters) {
        errors.add(new InputError(pointer, code, parameters));
    }
}
