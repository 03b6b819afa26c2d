package org.yimatong.testing.fuzz;

import java.util.Optional;

/** What a service answered; a body that never ends is not read. */
record FuzzAnswer(
        int status, Optional<String> contentType, Optional<String> etag, Optional<String> location, String body) {

    private static final int LONGEST_SHOWN = 600;

    boolean isSuccess() {
        return status < 300;
    }

    /** A stream of events has no end. */
    boolean isStream() {
        return isStream(contentType);
    }

    static boolean isStream(Optional<String> contentType) {
        return contentType.filter(type -> type.startsWith("text/event-stream")).isPresent();
    }

    @Override
    public String toString() {
        return "%d %s %s"
                .formatted(
                        status,
                        contentType.orElse("without a content type"),
                        body.length() > LONGEST_SHOWN ? body.substring(0, LONGEST_SHOWN) + "…" : body);
    }
}
