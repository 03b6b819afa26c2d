package org.yimatong.city.telemetry;

/** The message as a whole was refused for good: sending it again cannot help. */
public class MessageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MessageRefused(String why) {
        super(why);
    }
}
