package org.yimatong.hazards.camera;

/** Whether a camera shows its picture, as far as that is known. */
public enum CameraState {
    /** Reported online not long ago. */
    ONLINE,
    /** Reported offline, however long ago. */
    OFFLINE,
    /** Nobody ever said, or it was online when somebody last did, long ago. */
    UNKNOWN
}
