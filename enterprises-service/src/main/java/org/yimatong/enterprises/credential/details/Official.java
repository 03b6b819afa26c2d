package org.yimatong.enterprises.credential.details;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.text.PlainText;

/**
 * The official of the government who answers for the enterprise by name.
 *
 * @param title of the office held
 * @param phone shown masked
 */
public record Official(
        @NotNull GovernmentLevel level,
        @NotBlank @PlainText @Size(max = 50) String name,
        @NotBlank @PlainText @Size(max = 100) String title,
        @Nullable @Phone String phone)
        implements CredentialDetails {

    @Override
    public CredentialKind kind() {
        return CredentialKind.OFFICIAL;
    }

    @Override
    public String variety() {
        return level.name();
    }

    @Override
    public String subject() {
        return level + " / " + title;
    }

    @Override
    public Official masked() {
        return new Official(level, name, title, phone == null ? null : Masked.phone(phone));
    }

    @Override
    public @Nullable PersonalNumbers personalNumbers() {
        return phone == null ? null : PersonalNumbers.phone(phone);
    }

    @Override
    public Official with(PersonalNumbers numbers) {
        return new Official(level, name, title, numbers.phone());
    }
}
