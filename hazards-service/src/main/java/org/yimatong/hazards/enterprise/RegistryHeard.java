package org.yimatong.hazards.enterprise;

import java.time.Instant;

/**
 * Everything the registry acknowledged before an instant has been taken in, as far as it travels in one partition.
 *
 * @param partition of the registry's topic
 */
public record RegistryHeard(int partition, Instant upTo) {}
