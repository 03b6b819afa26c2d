package org.yimatong.kit.personal;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Keys that are made for tests. */
final class PersonalKeyExamples {

    static final String FIRST = key(1);
    static final String SECOND = key(2);

    private PersonalKeyExamples() {}

    static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }

    static PersonalKeys keys(String current, String... former) {
        return new PersonalKeys(new PersonalDataConfig() {
            @Override
            public Optional<String> key() {
                return Optional.of(current);
            }

            @Override
            public Optional<List<String>> formerKeys() {
                return Optional.of(List.of(former));
            }
        });
    }

    static PersonalCipher cipher(String current, String... former) {
        return new PersonalCipher(keys(current, former));
    }
}
