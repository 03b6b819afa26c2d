package org.yimatong.hazards.alarm.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.stream.StreamPosition;
import org.yimatong.kit.access.Access;

/**
 * The id of an event of the live stream: how much of the stream its watcher has been through, and what that watcher
 * might see of it. For anybody else, and for the same person with other rights, the same place does not mean that they
 * know what came before.
 */
final class EventId {

    private static final String SEPARATOR = ".";

    /** Two watchers with the same ones do not happen: 96 bits. */
    private static final int BYTES = 12;

    private EventId() {}

    static String of(StreamPosition position, Access watcher) {
        return position.encoded() + SEPARATOR + view(watcher);
    }

    /** The place in the stream, if this watcher with these rights was there. */
    static @Nullable StreamPosition seenBy(Access watcher, @Nullable String id) {
        if (id == null || !id.endsWith(SEPARATOR + view(watcher))) {
            return null;
        }
        return StreamPosition.decoded(id.substring(0, id.indexOf(SEPARATOR))).orElse(null);
    }

    private static String view(Access watcher) {
        var text = String.join(
                "\n",
                watcher.subject(),
                String.valueOf(watcher.uscc()),
                String.valueOf(watcher.everything()),
                String.join(",", new TreeSet<>(watcher.areas())));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
