package org.yimatong.enterprises.credential.details;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yimatong.kit.text.PlainText;

/**
 * An emergency plan on file.
 *
 * @param filedWith the authority that has it on file
 */
public record EmergencyPlan(
        @NotNull PlanScope scope,
        @NotBlank @PlainText @Size(max = 200) String title,
        @NotBlank @PlainText @Size(max = 100) String filingNumber,
        @NotBlank @PlainText @Size(max = 200) String filedWith)
        implements CredentialDetails {

    @Override
    public CredentialKind kind() {
        return CredentialKind.EMERGENCY_PLAN;
    }

    @Override
    public String variety() {
        return scope.name();
    }

    @Override
    public String subject() {
        return scope + " / " + title;
    }
}
