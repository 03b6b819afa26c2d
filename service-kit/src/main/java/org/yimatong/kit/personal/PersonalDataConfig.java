package org.yimatong.kit.personal;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of personal data. From the environment only; none has a default. */
@ConfigMapping(prefix = "yimatong.personal-data")
interface PersonalDataConfig {

    /** What new values are encrypted with: 32 bytes in Base64, as {@code openssl rand -base64 32} makes them. */
    Optional<String> key();

    /** Keys of before, with commas between, for as long as values may stand under them. */
    Optional<List<String>> formerKeys();

    /**
     * Names of keys that are lost for good, with commas between: what stands under them is shown as {@code ****}, and
     * does not keep the service from starting.
     */
    Optional<Set<String>> lostKeys();
}
