package org.yimatong.inspections.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DirectoryStoreTest extends StoreContract {

    @Override
    AttachmentStore store() {
        return new DirectoryStore(folder.resolve("content"));
    }

    @Test
    void contents_lie_in_a_folder_of_their_first_two_digits() throws IOException {
        store().keep(SHA256, file("content"));

        assertThat(folder.resolve("content/ab/" + "ab".repeat(31))).hasContent("content");
    }
}
