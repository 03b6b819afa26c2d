package org.yimatong.stack.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void a_secret_stays_the_same_after_a_restart() {
        var file = folder.resolve("secrets.properties");
        var drawn = new Secrets(file).of("database.enterprises");

        assertThat(new Secrets(file).of("database.enterprises")).isEqualTo(drawn);
    }

    @Test
    void two_secrets_differ_and_cannot_be_guessed() {
        var secrets = new Secrets(folder.resolve("secrets.properties"));

        assertThat(secrets.of("one")).isNotEqualTo(secrets.of("other")).hasSize(32);
    }

    @Test
    void a_key_has_thirty_two_bytes_and_stays_the_same() {
        var file = folder.resolve("secrets.properties");
        var key = new Secrets(file).key("personal-data.hazards");

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(new Secrets(file).key("personal-data.hazards")).isEqualTo(key);
    }

    @Test
    void nobody_but_the_owner_may_read_the_file() throws IOException {
        var file = folder.resolve("secrets.properties");
        new Secrets(file).of("database.enterprises");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void printing_the_secrets_shows_none() {
        var secrets = new Secrets(folder.resolve("secrets.properties"));

        assertThat(secrets.toString()).doesNotContain(secrets.of("one"));
    }
}
