package org.yimatong.kit.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to a request.
 *
 * @param requestHash mark of the request, see {@link RequestMarks}
 * @param body JSON
 */
record StoredAnswer(
        byte[] requestHash,
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String body) {}
