package org.yimatong.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.Passerby;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Tool;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;
import org.yimatong.city.catalogue.City;

/** The sign at the petrol station's gate is torn down, and another is printed. */
@Order(150)
@DisplayName("The story of a sign")
@Concerns({Part.ENTERPRISES, Part.GATEWAY})
class SignStoryTest {

    private static final String CODE = "/api/v1/codes/" + City.NEIGHBOUR;
    private static final String KEYS = "/.well-known/yimatong-code-keys.json";

    /** What stands before the 32 bytes of an Ed25519 key, RFC 8410. */
    private static final String OF_ED25519 = "302a300506032b6570032100";

    private static final Pattern SIGNED = Pattern.compile("(https?://[^#]+/c/[\\w-]{22}#k=([\\w-]{8}))&s=([\\w-]{86})");

    private final People people;
    private final Passerby passerby;
    private final String oldToken;
    private String token = "";

    SignStoryTest(Suite suite) {
        people = new People(suite.addresses());
        passerby = people.passerby();
        oldToken = new Codes(people).tokenOf(City.NEIGHBOUR);
    }

    @Test
    @Order(1)
    void a_new_code_makes_the_old_sign_worthless_at_once() {
        var rotated = people.registrar()
                .step(CODE, "/token", words("reason", "门口标牌被盗"))
                .requireStatus(200);
        token = rotated.json().path("token").asText();

        assertThat(token).isNotEqualTo(oldToken);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            assertThat(passerby.look(oldToken, "").status()).isEqualTo(404);
            assertThat(passerby.look(token, "").status()).isEqualTo(200);
        });
        passerby.look(oldToken, "/poster.pdf").requireStatus(404);
    }

    @Test
    @Order(2)
    void the_poster_as_printed_leads_to_the_new_page(@TempDir Path folder) throws IOException {
        assertThat(scanned(folder)).startsWith(passerby.gateway() + "/c/" + token + "#");
    }

    @Test
    @Order(2)
    void what_it_says_is_signed_by_the_published_key_and_cannot_be_changed(@TempDir Path folder)
            throws IOException, GeneralSecurityException {
        var sign = SIGNED.matcher(scanned(folder));
        assertThat(sign.matches()).isTrue();
        var key = published(sign.group(2));
        var signature = Base64.getUrlDecoder().decode(sign.group(3));

        assertThat(isSigned(sign.group(1), signature, key)).isTrue();
        assertThat(isSigned(sign.group(1).replace(token, oldToken), signature, key))
                .isFalse();
    }

    private String scanned(Path folder) throws IOException {
        var poster = passerby.look(token, "/poster.pdf").requireStatus(200);
        assertThat(poster.header("Content-Type")).isEqualTo("application/pdf");
        var sheet = Files.write(folder.resolve("poster.pdf"), poster.bytes());
        Tool.PDFTOPPM.run(
                "-png",
                "-singlefile",
                "-r",
                "150",
                sheet.toString(),
                folder.resolve("poster").toString());
        return Tool.ZBARIMG
                .run(
                        "--nodbus",
                        "--quiet",
                        "--raw",
                        folder.resolve("poster.png").toString())
                .strip();
    }

    private byte[] published(String id) {
        for (var key : passerby.look(passerby.gateway().resolve(KEYS))
                .requireStatus(200)
                .json()
                .path("keys")) {
            if (key.path("kid").asText().equals(id)) {
                return Base64.getUrlDecoder().decode(key.path("x").asText());
            }
        }
        throw new AssertionError("No published key " + id);
    }

    private static boolean isSigned(String text, byte[] signature, byte[] key) throws GeneralSecurityException {
        var encoded = HexFormat.of().parseHex(OF_ED25519 + HexFormat.of().formatHex(key));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(text.getBytes(UTF_8));
        return verifier.verify(signature);
    }
}
