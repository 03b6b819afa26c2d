package org.yimatong.enterprises.weather;

import java.time.Instant;

/**
 * An earlier message.
 *
 * @param identifier given by its sender
 */
public record MessageReference(String sender, String identifier, Instant sent) {}
