package org.yimatong.enterprises.policy.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.enterprises.policy.PolicyRule;
import org.yimatong.kit.text.PlainText;

/**
 * A policy as it is drafted.
 *
 * @param purpose what it is to change, in words
 */
record NewPolicy(
        @NotBlank @PlainText(multiline = true) @Size(max = 1000)
        String purpose,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid NewRule> rules) {

    /** A rule as it is drafted; see {@link PolicyRule}. */
    record NewRule(
            @NotNull @Pattern(regexp = NAME) @Size(max = 60) String code,
            @NotNull FactKind kind,
            @NotEmpty @Size(max = 20) Set<@NotNull String> grades,
            @NotNull Boolean onceOverdue,
            @NotNull CodeStatus status,
            @NotNull @Pattern(regexp = NAME) @Size(max = 60) String remedy) {

        private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

        PolicyRule asRule() {
            return new PolicyRule(code, kind, Set.copyOf(grades), onceOverdue, status, remedy);
        }
    }

    List<PolicyRule> asRules() {
        return rules.stream().map(NewRule::asRule).toList();
    }
}
