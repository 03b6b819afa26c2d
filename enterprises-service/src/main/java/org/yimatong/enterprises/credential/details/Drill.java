package org.yimatong.enterprises.credential.details;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;
import org.yimatong.kit.text.PlainText;

/**
 * A drill of a plan. Its validity begins on the day it was held and ends on the last day for the next.
 *
 * @param plan title of what was practised
 */
public record Drill(
        @NotNull PlanScope scope,
        @NotBlank @PlainText @Size(max = 200) String plan,
        @NotNull DrillForm form) implements CredentialDetails {

    @Override
    public CredentialKind kind() {
        return CredentialKind.DRILL;
    }

    @Override
    public String variety() {
        return scope.name();
    }

    @Override
    public String subject() {
        return scope + " / " + plan;
    }

    @Override
    public Period longest() {
        return scope.practisedEvery();
    }
}
