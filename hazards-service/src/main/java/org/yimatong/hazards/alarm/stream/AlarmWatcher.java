package org.yimatong.hazards.alarm.stream;

/** Somebody who watches the live stream. Is called from the thread that follows the topic, and must not wait. */
public interface AlarmWatcher {

    /** The next event. */
    void see(StreamedAlarm alarm);

    /**
     * There may be events that this watcher will never see: what it knows is to be loaded anew.
     *
     * @param position from which on it sees everything
     */
    void miss(StreamPosition position);
}
