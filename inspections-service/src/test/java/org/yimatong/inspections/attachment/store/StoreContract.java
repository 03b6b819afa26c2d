package org.yimatong.inspections.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does. */
abstract class StoreContract {

    static final String SHA256 = "ab".repeat(32);

    @TempDir
    Path folder;

    abstract AttachmentStore store();

    @Test
    void it_gives_back_what_it_keeps() throws IOException {
        var store = store();

        store.keep(SHA256, file("content"));

        assertThat(read(store)).isEqualTo("content");
    }

    @Test
    void the_same_content_may_be_kept_again() throws IOException {
        var store = store();

        store.keep(SHA256, file("content"));
        store.keep(SHA256, file("content"));

        assertThat(read(store)).isEqualTo("content");
    }

    @Test
    void what_is_discarded_is_gone_and_may_be_discarded_again() throws IOException {
        var store = store();
        store.keep(SHA256, file("content"));

        store.discard(SHA256);
        store.discard(SHA256);

        assertThatThrownBy(() -> store.open(SHA256)).isInstanceOf(IOException.class);
    }

    Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    private static String read(AttachmentStore store) throws IOException {
        try (var content = store.open(SHA256)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
