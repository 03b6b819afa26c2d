package org.yimatong.city.live;

import java.io.IOException;

/** The suite answered otherwise than was hoped for. */
final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;

    Refused(int status, String answer) {
        super(answer);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Whether the answer names the problem. */
    boolean isFor(String problem) {
        return String.valueOf(getMessage()).contains("/problems/" + problem);
    }
}
