package org.yimatong.stack.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeSigningKeyTest {

    @TempDir
    private Path folder;

    @Test
    void the_key_stays_the_same_after_a_restart_for_codes_hang_at_gates() throws IOException {
        var drawn = Files.readString(new CodeSigningKey(folder.resolve("code-signing.pem")).file());

        assertThat(Files.readString(new CodeSigningKey(folder.resolve("code-signing.pem")).file()))
                .isEqualTo(drawn)
                .contains("BEGIN PRIVATE KEY", "BEGIN PUBLIC KEY");
    }

    @Test
    void nobody_but_the_owner_may_read_it() throws IOException {
        var file = new CodeSigningKey(folder.resolve("code-signing.pem")).file();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
