package org.yimatong.inspections.attachment.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store on a real S3 server. */
class S3StoreTest extends StoreContract {

    private static S3Server server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = new S3Server(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    AttachmentStore store() {
        return new S3Store(S3Server.BUCKET, settings(S3Server.SECRET_KEY));
    }

    @Test
    void who_has_not_the_key_stores_nothing() throws IOException {
        var store = new S3Store(S3Server.BUCKET, settings("another-secret-key"));

        assertThatThrownBy(() -> store.keep(SHA256, file("content"))).isInstanceOf(IOException.class);
    }

    @Test
    void without_keys_the_service_says_what_is_missing() {
        assertThatThrownBy(() -> new S3Store(S3Server.BUCKET, settings(null)))
                .hasMessage("yimatong.attachments.s3.secret-key is not set");
    }

    private static S3Settings settings(String secretKey) {
        return new S3Settings() {
            @Override
            public Optional<String> bucket() {
                return Optional.of(S3Server.BUCKET);
            }

            @Override
            public Optional<URI> endpoint() {
                return Optional.of(server.address());
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public boolean pathStyle() {
                return true;
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of(S3Server.ACCESS_KEY);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.ofNullable(secretKey);
            }
        };
    }
}
