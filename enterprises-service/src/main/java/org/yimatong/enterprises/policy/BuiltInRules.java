package org.yimatong.enterprises.policy;

import java.util.List;
import java.util.Set;

/** What follows from doubt, and from decisions of the bureau about a code itself. No policy can change it. */
final class BuiltInRules {

    static final List<PolicyRule> RULES = List.of(
            new PolicyRule(
                    "suspended",
                    FactKind.SUSPENSION,
                    Set.of("WITHDRAWN"),
                    false,
                    CodeStatus.SUSPENDED,
                    "await-reinstatement"),
            // where we do not know, we say so
            new PolicyRule(
                    "input-unreadable",
                    FactKind.DOUBT,
                    Set.of(FactKind.UNREADABLE),
                    false,
                    CodeStatus.UNKNOWN,
                    "read-record-again"));

    /** Facts that no rule of a policy may be about. */
    static final Set<FactKind> KINDS = Set.of(FactKind.DOUBT, FactKind.SUSPENSION, FactKind.OVERRIDE);

    /** Reasons that no rule of a policy may give. */
    static final Set<String> CODES = Set.of("input-unreadable", "suspended", StatusOverride.CODE);

    private BuiltInRules() {}
}
