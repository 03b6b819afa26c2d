package org.yimatong.hazards.telemetry.intake;

import org.jspecify.annotations.Nullable;

/**
 * A message as it came.
 *
 * @param encoding how the body is packed, as {@code Content-Encoding} says it; null if it is not
 */
public record SentMessage(
        MessageFormat format, byte[] body, @Nullable String encoding) {}
