package org.yimatong.kit.personal;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys that are made for tests. */
public final class PersonalKeyExamples {

    public static final String FIRST = key(1);
    static final String SECOND = key(2);

    private PersonalKeyExamples() {}

    static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static PersonalKeys keys(String current, String... former) {
        return new PersonalKeys(new Settings(Optional.of(current), Optional.of(List.of(former)), Optional.empty()));
    }

    /** That these keys are lost for good. */
    static PersonalDataConfig lost(String... ids) {
        return new Settings(Optional.empty(), Optional.empty(), Optional.of(Set.of(ids)));
    }

    private record Settings(Optional<String> key, Optional<List<String>> formerKeys, Optional<Set<String>> lostKeys)
            implements PersonalDataConfig {}

    public static PersonalCipher cipher(String current, String... former) {
        return new PersonalCipher(keys(current, former));
    }
}
