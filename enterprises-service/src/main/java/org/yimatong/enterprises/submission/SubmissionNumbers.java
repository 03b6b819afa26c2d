package org.yimatong.enterprises.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Converter;
import org.yimatong.enterprises.credential.PersonalNumbersColumn;
import org.yimatong.kit.personal.PersonalCipher;

@Converter
@Singleton
class SubmissionNumbers extends PersonalNumbersColumn {

    SubmissionNumbers(PersonalCipher cipher, ObjectMapper json) {
        super(cipher, json, "credential_submission");
    }
}
