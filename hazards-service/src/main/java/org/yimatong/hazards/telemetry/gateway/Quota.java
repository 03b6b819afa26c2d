package org.yimatong.hazards.telemetry.gateway;

/**
 * How much a data gateway may send.
 *
 * @param readingsPerSecond in the long run
 * @param burst readings at once, after a pause
 */
public record Quota(int readingsPerSecond, int burst) {

    public Quota {
        if (readingsPerSecond < 1 || burst < 1) {
            throw new IllegalArgumentException(
                    "A quota lets something through: %d, %d".formatted(readingsPerSecond, burst));
        }
    }
}
