package org.yimatong.city.telemetry;

/** Nobody answered, or the answer was to try again: nothing is known of the message, so the same is sent again. */
public class NotAnswered extends Exception {

    private static final long serialVersionUID = 1L;

    NotAnswered(String what) {
        super(what);
    }

    NotAnswered(String what, Throwable cause) {
        super(what, cause);
    }
}
