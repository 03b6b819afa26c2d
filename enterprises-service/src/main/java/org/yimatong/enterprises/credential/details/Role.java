package org.yimatong.enterprises.credential.details;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.text.PlainText;

/**
 * A responsible person of the enterprise for a major hazard source.
 *
 * @param hazardSource code of the source; all sources of the enterprise if absent
 * @param title of the position held in the enterprise
 * @param phone shown masked
 */
public record Role(
        @NotNull Responsibility responsibility,
        @Nullable @PlainText @Size(min = 1, max = 100) String hazardSource,
        @NotBlank @PlainText @Size(max = 50) String name,
        @NotBlank @PlainText @Size(max = 100) String title,
        @Nullable @Phone String phone)
        implements CredentialDetails {

    @Override
    public CredentialKind kind() {
        return CredentialKind.ROLE;
    }

    @Override
    public String variety() {
        return responsibility.name();
    }

    @Override
    public String subject() {
        return hazardSource == null ? responsibility.name() : responsibility + " / " + hazardSource;
    }

    @Override
    public Role masked() {
        return new Role(responsibility, hazardSource, name, title, phone == null ? null : Masked.phone(phone));
    }

    @Override
    public @Nullable PersonalNumbers personalNumbers() {
        return phone == null ? null : PersonalNumbers.phone(phone);
    }

    @Override
    public Role with(PersonalNumbers numbers) {
        return new Role(responsibility, hazardSource, name, title, numbers.phone());
    }
}
