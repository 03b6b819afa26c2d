package org.yimatong.inspections.attachment.store;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Contents as objects of one bucket. Whatever speaks the protocol of S3 will do. */
final class S3Store implements AttachmentStore, AutoCloseable {

    /** Longer than 20 MB take on a network that is worth having; who waits holds the only place of checks. */
    private static final Duration ATTEMPT = Duration.ofSeconds(10);

    private static final Duration CALL = Duration.ofSeconds(25);

    private final S3Client client;
    private final String bucket;

    S3Store(String bucket, S3Settings settings) {
        this.bucket = bucket;
        var keys = AwsBasicCredentials.create(
                settings.accessKey().orElseThrow(() -> missing("access-key")),
                settings.secretKey().orElseThrow(() -> missing("secret-key")));
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .overrideConfiguration(
                        call -> call.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(keys));
        settings.endpoint().ifPresent(builder::endpointOverride);
        client = builder.build();
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        try {
            client.putObject(put -> put.bucket(bucket).key(keyOf(sha256)), RequestBody.fromFile(file));
        } catch (SdkException e) {
            throw new IOException("S3 did not take " + sha256, e);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(keyOf(sha256)));
        } catch (SdkException e) {
            throw new IOException("S3 did not give " + sha256, e);
        }
    }

    @Override
    public void discard(String sha256) throws IOException {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(keyOf(sha256)));
        } catch (SdkException e) {
            throw new IOException("S3 did not delete " + sha256, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String keyOf(String sha256) {
        return "content/" + sha256;
    }

    private static ConfigurationException missing(String setting) {
        return new ConfigurationException("yimatong.attachments.s3." + setting + " is not set");
    }
}
