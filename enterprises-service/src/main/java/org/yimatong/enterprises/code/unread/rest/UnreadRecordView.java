package org.yimatong.enterprises.code.unread.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.unread.UnreadRecord;
import org.yimatong.enterprises.code.unread.UnreadState;
import org.yimatong.enterprises.policy.FactSource;

/**
 * A record that could not be read when it came.
 *
 * @param source the service that wrote it
 * @param topic where it stands in Kafka, as long as that keeps it
 * @param uscc the enterprise that its key names, absent if it names none
 * @param key as text, with replacements for what is none
 * @param value as text, with replacements for what is none
 * @param failure why it could not be read
 * @param settledAt when it was read or dismissed
 */
record UnreadRecordView(
        UUID id,
        FactSource source,
        String topic,
        int partition,
        long offset,
        @Nullable String uscc,
        @Nullable String key,
        @Nullable String value,
        String failure,
        Instant receivedAt,
        UnreadState state,
        @Nullable Instant settledAt,
        @Nullable String dismissalReason,
        long version) {

    static UnreadRecordView of(UnreadRecord unread) {
        var record = unread.record();
        return new UnreadRecordView(
                unread.id(),
                record.source(),
                record.topic(),
                record.partition(),
                record.offset(),
                unread.uscc(),
                text(record.key()),
                text(record.value()),
                unread.failure(),
                unread.receivedAt(),
                unread.state(),
                unread.settledAt(),
                unread.dismissalReason(),
                unread.version());
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
