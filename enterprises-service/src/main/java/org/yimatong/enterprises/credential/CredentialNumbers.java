package org.yimatong.enterprises.credential;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import org.yimatong.kit.personal.PersonalCipher;

@Converter
@Singleton
class CredentialNumbers extends PersonalNumbersColumn {

    CredentialNumbers(PersonalCipher cipher, ObjectMapper json) {
        super(cipher, json, "credential");
    }
}
