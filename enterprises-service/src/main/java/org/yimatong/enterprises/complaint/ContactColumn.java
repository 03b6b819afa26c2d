package org.yimatong.enterprises.complaint;

import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import org.yimatong.kit.personal.EncryptedText;
import org.yimatong.kit.personal.PersonalCipher;

@Converter
@Singleton
class ContactColumn extends EncryptedText {

    ContactColumn(PersonalCipher cipher) {
        super(cipher, "complaint", "contact");
    }
}
