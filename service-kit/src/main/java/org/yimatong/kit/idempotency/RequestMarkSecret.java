package org.yimatong.kit.idempotency;

import jakarta.inject.Singleton;
import org.yimatong.kit.personal.EncryptedText;
import org.yimatong.kit.personal.PersonalCipher;

/** The keys of {@link RequestMarks}, in Base64. */
@Singleton
class RequestMarkSecret extends EncryptedText {

    RequestMarkSecret(PersonalCipher cipher) {
        super(cipher, "request_mark_key", "secret");
    }
}
