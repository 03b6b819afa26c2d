package org.yimatong.gateway.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeSignerTest {

    private static final String ADDRESS = "https://yimatong.example/c/abcdefghijklmnopqrst_-";
    private static final Path HOW_TO = Path.of("../docs/how-to/verify-a-code-offline.md");

    @TempDir
    private Path folder;

    private Path keyFile;

    @BeforeEach
    void prepare() {
        keyFile = folder.resolve("keys.pem");
    }

    @Test
    void without_a_key_the_address_stays_as_it_is() {
        var signer = new CodeSigner(Optional.empty());

        assertThat(signer.signed(ADDRESS)).isEqualTo(ADDRESS);
        assertThat(signer.published()).isEmpty();
    }

    @Test
    void what_it_signs_is_found_genuine_by_the_documented_program() throws Exception {
        var signer = signer(drawn());

        assertThat(verdict(signer, signer.signed(ADDRESS))).isEqualTo("genuine");
    }

    @Test
    void another_token_or_host_under_the_same_signature_is_found_forged() throws Exception {
        var signer = signer(drawn());
        var code = signer.signed(ADDRESS);

        assertThat(verdict(signer, code.replace("/c/abc", "/c/xyz"))).isEqualTo("FORGED");
        assertThat(verdict(signer, code.replace("yimatong.example", "yimatong.evil")))
                .isEqualTo("FORGED");
        assertThat(verdict(signer, ADDRESS)).isEqualTo("not signed");
    }

    @Test
    void after_a_change_of_keys_older_codes_stay_genuine_until_their_key_is_deleted() throws Exception {
        var older = drawn();
        var code = signer(older).signed(ADDRESS);
        var newer = drawn();

        var rotated = signer(pem("PRIVATE", newer.getPrivate())
                + pem("PUBLIC", newer.getPublic())
                + pem("PUBLIC", older.getPublic()));
        assertThat(verdict(rotated, code)).isEqualTo("genuine");
        assertThat(rotated.signed(ADDRESS)).isNotEqualTo(code);

        assertThat(verdict(signer(newer), code)).isEqualTo("signed by a key we do not know");
    }

    @Test
    void refuses_to_start_with_keys_that_do_not_belong_together() {
        assertThatThrownBy(() -> signer(pem("PRIVATE", drawn().getPrivate()) + pem("PUBLIC", drawn().getPublic())))
                .hasMessageContaining("does not belong");
        assertThatThrownBy(() -> signer("nothing")).hasMessageContaining("needs one PRIVATE KEY");
    }

    /** What the program in the documentation says of the code, given the keys as they are published. */
    private String verdict(CodeSigner signer, String code) throws IOException, InterruptedException {
        var program = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(HOW_TO));
        assertThat(program.find()).isTrue();
        Files.writeString(folder.resolve("Verify.java"), program.group(1));
        Files.writeString(
                folder.resolve("keys.json"), new CodeKeys(signer).set().toString());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "Verify.java", "keys.json", code)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes()).strip();
    }

    private CodeSigner signer(KeyPair pair) throws IOException {
        return signer(pem("PRIVATE", pair.getPrivate()) + pem("PUBLIC", pair.getPublic()));
    }

    private CodeSigner signer(String pem) throws IOException {
        Files.writeString(keyFile, pem);
        return new CodeSigner(Optional.of(keyFile));
    }

    private static KeyPair drawn() throws Exception {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(key.getEncoded()));
    }
}
