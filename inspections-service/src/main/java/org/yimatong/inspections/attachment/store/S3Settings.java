package org.yimatong.inspections.attachment.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The S3 server that keeps the contents of attachments, if any: without a bucket they lie in the directory. */
@ConfigMapping(prefix = "yimatong.attachments.s3")
interface S3Settings {

    /** Exists already; nothing else lies in it. */
    Optional<String> bucket();

    /** Of the server; that of Amazon if there is none. */
    Optional<URI> endpoint();

    @WithDefault("us-east-1")
    String region();

    /** Whether buckets are named in the path; else they are in the name of the host. */
    @WithDefault("true")
    boolean pathStyle();

    /** From the environment only: {@code YIMATONG_ATTACHMENTS_S3_ACCESS_KEY}. */
    Optional<String> accessKey();

    /** From the environment only: {@code YIMATONG_ATTACHMENTS_S3_SECRET_KEY}. */
    Optional<String> secretKey();
}
