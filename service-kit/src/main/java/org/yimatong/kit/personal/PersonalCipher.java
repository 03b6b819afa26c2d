package org.yimatong.kit.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts personal data by AES-256-GCM (NIST SP 800-38D). A value names its key, {@code enc1:1a2b3c4d:…}, and holds
 * only in the place it was written to: moved to another column it cannot be read.
 */
@ApplicationScoped
public class PersonalCipher {

    private static final String MARK = "enc1:";

    /** In bytes, as SP 800-38D 8.2 asks of random ones; good for 2^32 values under one key. */
    private static final int NONCE = 12;

    private static final int TAG_BITS = 128;

    private final PersonalKeys keys;
    private final SecureRandom random = new SecureRandom();

    PersonalCipher(PersonalKeys keys) {
        this.keys = keys;
    }

    /** @param place where the value is kept */
    public String encrypt(String place, String value) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var text = value.getBytes(UTF_8);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.current(), nonce, place);
            var sealed = ByteBuffer.allocate(NONCE + cipher.getOutputSize(text.length));
            sealed.put(nonce).put(cipher.doFinal(text));
            return currentMark() + Base64.getEncoder().withoutPadding().encodeToString(sealed.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /**
     * The value; what is not encrypted yet, as it is.
     *
     * @throws UnreadablePersonalData if its key is not at hand, or it was changed or moved
     */
    public String decrypt(String place, String stored) {
        if (!stored.startsWith(MARK)) {
            return stored;
        }
        try {
            var parts = stored.split(":", 3);
            var key = keys.of(parts[1]).orElseThrow(() -> new UnreadablePersonalData(place, "its key is not at hand"));
            var sealed = Base64.getDecoder().decode(parts[2]);
            var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), place);
            return new String(cipher.doFinal(sealed, NONCE, sealed.length - NONCE), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadablePersonalData(place, "it was changed, or moved here");
        }
    }

    /** How values begin that stand under the current key. */
    String currentMark() {
        return MARK + keys.current().id() + ":";
    }

    private static Cipher cipher(int mode, PersonalKey key, byte[] nonce, String place)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(UTF_8));
        return cipher;
    }
}
