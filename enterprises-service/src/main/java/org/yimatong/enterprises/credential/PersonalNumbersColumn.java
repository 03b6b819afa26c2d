package org.yimatong.enterprises.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialDetails;
import org.yimatong.enterprises.credential.details.PersonalNumbers;
import org.yimatong.kit.personal.Encrypted;
import org.yimatong.kit.personal.EncryptedColumn;
import org.yimatong.kit.personal.PersonalCipher;
import org.yimatong.kit.personal.UnreadablePersonalData;

/** The encrypted personal numbers beside the details of a credential. */
public abstract class PersonalNumbersColumn extends EncryptedColumn<PersonalNumbers> {

    private final ObjectMapper json;

    protected PersonalNumbersColumn(PersonalCipher cipher, ObjectMapper json, String table) {
        super(cipher, table, "personal_numbers");
        this.json = json;
    }

    /** The numbers of these details as an entity keeps them. */
    public static @Nullable Encrypted<PersonalNumbers> of(CredentialDetails details) {
        var numbers = details.personalNumbers();
        return numbers == null ? null : Encrypted.of(numbers);
    }

    @Override
    protected String write(PersonalNumbers numbers) {
        try {
            return json.writeValueAsString(numbers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Personal numbers must be writable as JSON", e);
        }
    }

    /** The cause is not told: it might quote a number. */
    @Override
    protected PersonalNumbers read(String text) {
        try {
            return json.readValue(text, PersonalNumbers.class);
        } catch (JsonProcessingException e) {
            throw new UnreadablePersonalData(place(), "it is no JSON");
        }
    }
}
