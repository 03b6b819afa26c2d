package org.yimatong.kit.personal;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The keys of personal data. From the environment only; none has a default. */
@ConfigMapping(prefix = "yimatong.personal-data")
interface PersonalDataConfig {

    /** What new values are encrypted with: 32 bytes in Base64, as {@code openssl rand -base64 32} makes them. */
    Optional<String> key();

    /** Keys of before, with commas between, for as long as values may stand under them. */
    Optional<List<String>> formerKeys();
}
