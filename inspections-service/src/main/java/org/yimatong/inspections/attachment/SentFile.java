package org.yimatong.inspections.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A file as its sender has it.
 *
 * @param name as the sender calls it
 * @param mediaType what the sender takes it for
 * @param bytes its size
 * @param sha256 in 64 hexadecimal digits, lower case
 */
@Embeddable
public record SentFile(
        String name,
        String mediaType,
        @Column(name = "sent_bytes") long bytes,
        @Column(name = "sent_sha256") String sha256) {}
