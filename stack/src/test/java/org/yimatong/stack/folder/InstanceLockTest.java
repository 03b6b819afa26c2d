package org.yimatong.stack.folder;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.stack.report.Refusal;

class InstanceLockTest {

    @TempDir
    private Path folder;

    @Test
    void a_second_holder_is_refused_with_the_address_of_the_first() {
        try (var _ = InstanceLock.take(folder.resolve("lock"), "http://127.0.0.1:8080")) {
            assertThatThrownBy(() -> InstanceLock.take(folder.resolve("lock"), "http://127.0.0.1:9999"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("http://127.0.0.1:8080");
        }
    }

    @Test
    void a_lock_that_was_given_back_can_be_taken_again() {
        InstanceLock.take(folder.resolve("lock"), "http://127.0.0.1:8080").close();

        assertThatCode(() -> InstanceLock.take(folder.resolve("lock"), "http://127.0.0.1:8080")
                        .close())
                .doesNotThrowAnyException();
    }
}
