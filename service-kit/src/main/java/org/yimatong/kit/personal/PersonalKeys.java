package org.yimatong.kit.personal;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that personal data is encrypted with: the current one, and those whose values are still to be read. */
@Startup // a key that is missing or of no use is told of at once
@ApplicationScoped
public class PersonalKeys {

    static final String KEY = "yimatong.personal-data.key";
    static final String FORMER_KEYS = "yimatong.personal-data.former-keys";
    static final String LOST_KEYS = "yimatong.personal-data.lost-keys";

    private final PersonalKey current;
    private final List<PersonalKey> all;

    PersonalKeys(PersonalDataConfig config) {
        current = config.key()
                .filter(text -> !text.isBlank())
                .map(text -> PersonalKey.read(KEY, text))
                .orElseThrow(() -> new ConfigurationException(KEY + " is not set"));
        var former = config.formerKeys().orElse(List.of()).stream()
                .filter(text -> !text.isBlank())
                .map(text -> PersonalKey.read(FORMER_KEYS, text))
                .toList();
        all = Stream.concat(Stream.of(current), former.stream()).toList();
        if (all.stream().map(PersonalKey::id).distinct().count() < all.size()) {
            throw new ConfigurationException(FORMER_KEYS + " names a key twice, or the current one");
        }
    }

    /** Whether an earlier release made the mark of it: with one of these keys, or before by the digest itself. */
    public boolean isMarkOf(byte[] mark, byte[] digest) {
        return MessageDigest.isEqual(mark, digest)
                || all.stream().anyMatch(key -> MessageDigest.isEqual(mark, key.mac(digest)));
    }

    PersonalKey current() {
        return current;
    }

    Optional<PersonalKey> of(String id) {
        return all.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
