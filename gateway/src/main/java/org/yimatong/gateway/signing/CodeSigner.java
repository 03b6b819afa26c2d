package org.yimatong.gateway.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Signs the addresses that are printed as codes, with Ed25519 (RFC 8032).
 *
 * <p>What is signed is the address itself with the name of the key, {@code https://host/c/{token}#k={key}}; the
 * signature follows as {@code &s={64 bytes in base64url}}. All of it stands behind the {@code #}, so that it never
 * leaves the phone of who scans.
 */
@Singleton
public class CodeSigner {

    static final String ALGORITHM = "Ed25519";

    private final @Nullable SigningKeys keys;

    /** @param keyFile see {@link SigningKeys}; without one, codes are not signed */
    public CodeSigner(@ConfigProperty(name = "yimatong.code-signing.key-file") Optional<Path> keyFile) {
        keys = keyFile.map(SigningKeys::read).orElse(null);
        if (keys != null) {
            keys.requirePair(sign(keys, "a trial"));
        }
    }

    /** The address with its signature; the address alone where there is no key. */
    public String signed(String address) {
        if (keys == null) {
            return address;
        }
        var named = address + "#k=" + keys.active().id();
        return named + "&s=" + Base64.getUrlEncoder().withoutPadding().encodeToString(sign(keys, named));
    }

    /** Every key by which codes in use may be signed, the one in use first. */
    public List<PublishedKey> published() {
        return keys == null ? List.of() : keys.published();
    }

    private static byte[] sign(SigningKeys keys, String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.secret());
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign codes", e);
        }
    }
}
