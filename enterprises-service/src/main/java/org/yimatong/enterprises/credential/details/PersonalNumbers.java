package org.yimatong.enterprises.credential.details;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of persons that a credential was recorded with. Kept encrypted, apart from the credential itself, which
 * shows them masked.
 */
public record PersonalNumbers(
        @Nullable String phone,
        @Nullable String certificateNumber,
        @Nullable String identityNumber) {

    static PersonalNumbers phone(String phone) {
        return new PersonalNumbers(phone, null, null);
    }

    /** Never the numbers themselves. */
    @Override
    public String toString() {
        return "PersonalNumbers";
    }
}
