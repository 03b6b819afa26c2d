package org.yimatong.hazards.responsibility;

import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import org.yimatong.kit.personal.EncryptedText;
import org.yimatong.kit.personal.PersonalCipher;

@Converter
@Singleton
class PhoneColumn extends EncryptedText {

    PhoneColumn(PersonalCipher cipher) {
        super(cipher, "responsible_person", "phone");
    }
}
