package org.yimatong.hazards.health;

/** Why a sensor cannot be relied upon. It has at most one open {@link HealthEpisode} of each. */
public enum HealthCondition {
    /** Nothing was accepted from it for too long (离线). */
    NO_DATA,
    /** For some time now, all that comes was measured long before, by its own clock (时钟滞后). */
    LATE_CLOCK,
    /** Its value is exactly the same for too long (数据不变). */
    FLAT_LINE,
    /** Its newest reading lies where it cannot measure, and was refused (超量程). */
    OUT_OF_RANGE,
    /** Its value stays at the end of its measuring range (量程端卡滞). */
    STUCK_AT_LIMIT,
    /** For some time now, all that comes is refused, for whatever reason (数据质量差). */
    BAD_QUALITY
}
