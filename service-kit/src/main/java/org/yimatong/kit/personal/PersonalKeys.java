package org.yimatong.kit.personal;

import io.quarkus.runtime.Startup;
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

    private final PersonalKey current;
    private final List<PersonalKey> all;

    PersonalKeys(PersonalDataConfig config) {
        current = config.key()
                .filter(text -> !text.isBlank())
                .map(text -> PersonalKey.read(KEY, text))
                .orElseThrow(() -> new IllegalStateException(KEY + " is not set"));
        var former = config.formerKeys().orElse(List.of()).stream()
                .filter(text -> !text.isBlank())
                .map(text -> PersonalKey.read(FORMER_KEYS, text))
                .toList();
        all = Stream.concat(Stream.of(current), former.stream()).toList();
        if (all.stream().map(PersonalKey::id).distinct().count() < all.size()) {
            throw new IllegalStateException(FORMER_KEYS + " names a key twice, or the current one");
        }
    }

    /**
     * A mark of something that may be about persons: the same for the same, and nobody without the key can find out by
     * trying what it was.
     *
     * @param digest SHA-256 of it
     */
    public byte[] mark(byte[] digest) {
        return current.mac(digest);
    }

    /**
     * Whether the mark was made of it: with any of the keys, or by an earlier release, which kept the digest itself.
     */
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
