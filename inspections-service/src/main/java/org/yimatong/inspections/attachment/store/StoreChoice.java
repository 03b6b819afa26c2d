package org.yimatong.inspections.attachment.store;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which store this installation has. */
class StoreChoice {

    @Produces
    @Singleton
    AttachmentStore store(
            S3Settings s3,
            @ConfigProperty(name = "yimatong.attachments.directory", defaultValue = "attachments") Path directory) {
        return s3.bucket()
                .<AttachmentStore>map(bucket -> new S3Store(bucket, s3))
                .orElseGet(() -> new DirectoryStore(directory.resolve("content")));
    }

    void close(@Disposes AttachmentStore store) throws Exception {
        if (store instanceof AutoCloseable open) {
            open.close();
        }
    }
}
