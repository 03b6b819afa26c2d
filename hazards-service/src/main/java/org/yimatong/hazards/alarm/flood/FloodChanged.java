package org.yimatong.hazards.alarm.flood;

/** A flood began, rose to a higher level than ever before, or ended; announced within the transaction of that. */
public record FloodChanged(AlarmFlood flood, Kind kind) {

    /** What happened to it. */
    public enum Kind {
        BEGAN,
        /** One of its alarms is more severe than all before. */
        ROSE,
        ENDED
    }
}
