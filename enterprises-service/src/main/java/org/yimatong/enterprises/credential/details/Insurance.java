package org.yimatong.enterprises.credential.details;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yimatong.kit.text.PlainText;

/**
 * A policy of work-safety liability insurance.
 *
 * @param insuredAmount in yuan, a decimal number with at most two places
 */
public record Insurance(
        @NotBlank @PlainText @Size(max = 200) String insurer,
        @NotBlank @PlainText @Size(max = 100) String policyNumber,

        @NotNull @Pattern(regexp = "(0|[1-9][0-9]{0,13})(\\.[0-9]{1,2})?", message = "{org.yimatong.Amount}")
        String insuredAmount)
        implements CredentialDetails {

    @Override
    public CredentialKind kind() {
        return CredentialKind.INSURANCE;
    }
}
