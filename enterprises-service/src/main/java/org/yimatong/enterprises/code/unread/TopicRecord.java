package org.yimatong.enterprises.code.unread;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.policy.FactSource;

/**
 * A record as it stands in the topic of another service.
 *
 * @param source the service whose topic it is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TopicRecord(
        FactSource source, String topic, int partition, long offset, byte @Nullable [] key, byte @Nullable [] value) {

    /** The same for each delivery; another for what stands at the same place of a topic that was created anew. */
    UUID id() {
        var identity = new ByteArrayOutputStream();
        identity.writeBytes("%s/%d/%d/".formatted(topic, partition, offset).getBytes(StandardCharsets.UTF_8));
        identity.writeBytes(key == null ? new byte[0] : key);
        identity.write('/');
        identity.writeBytes(value == null ? new byte[0] : value);
        return UUID.nameUUIDFromBytes(identity.toByteArray());
    }

    /** The enterprise it is about, if the key names one. */
    Optional<Uscc> uscc() {
        return key == null ? Optional.empty() : Uscc.read(new String(key, StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if it has none */
    public String text() {
        if (value == null) {
            throw new IllegalArgumentException("The record has no value");
        }
        return new String(value, StandardCharsets.UTF_8);
    }
}
