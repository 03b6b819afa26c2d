package org.yimatong.kit.thing;

import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import org.yimatong.kit.personal.EncryptedText;
import org.yimatong.kit.personal.PersonalCipher;

@Converter
@Singleton
class ThingPhone extends EncryptedText {

    ThingPhone(PersonalCipher cipher) {
        super(cipher, "thing", "phone");
    }
}
