package org.yimatong.enterprises.credential.details;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.text.PlainText;

/**
 * That a person passed the examination for their post.
 *
 * @param category trade of the enterprise, or kind of special operation, for which it was issued
 * @param holder name of the person
 * @param certificateNumber shown masked: those of special operations are made of the identity number
 * @param identityNumber only to tell apart persons of the same name; shown masked
 */
public record PostCertificate(
        @NotNull Post post,
        @NotBlank @PlainText @Size(max = 100) String category,
        @NotBlank @PlainText @Size(max = 50) String holder,
        @NotBlank @PlainText @Size(max = 100) String certificateNumber,
        @Nullable @IdentityNumber String identityNumber)
        implements CredentialDetails {

    @Override
    public CredentialKind kind() {
        return CredentialKind.POST_CERTIFICATE;
    }

    @Override
    public String variety() {
        return post.name();
    }

    @Override
    public String subject() {
        var person = identityNumber == null ? holder : holder + " " + Masked.number(identityNumber);
        return post + " / " + category + " / " + person;
    }

    @Override
    public PostCertificate masked() {
        return new PostCertificate(
                post,
                category,
                holder,
                Masked.number(certificateNumber),
                identityNumber == null ? null : Masked.number(identityNumber));
    }

    @Override
    public PersonalNumbers personalNumbers() {
        return new PersonalNumbers(null, certificateNumber, identityNumber);
    }

    @Override
    public PostCertificate with(PersonalNumbers numbers) {
        var number = numbers.certificateNumber();
        return new PostCertificate(
                post, category, holder, number == null ? certificateNumber : number, numbers.identityNumber());
    }
}
