package org.yimatong.enterprises.credential.details;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yimatong.kit.text.PlainText;

/**
 * A permit.
 *
 * @param authority who issued it
 * @param scope what it allows, in the words of the document
 */
public record Licence(
        @NotNull LicenceType type,
        @NotBlank @PlainText @Size(max = 100) String number,
        @NotBlank @PlainText @Size(max = 200) String authority,
        @NotBlank @PlainText @Size(max = 2000) String scope)
        implements CredentialDetails {

    @Override
    public CredentialKind kind() {
        return CredentialKind.LICENCE;
    }

    @Override
    public String variety() {
        return type.name();
    }
}
