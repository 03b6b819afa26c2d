package org.yimatong.events;

/** A record of a topic is not an event of its contract. It is to be kept, with its original bytes. */
public class MalformedEvent extends RuntimeException {

    MalformedEvent(String explanation) {
        super(explanation);
    }

    MalformedEvent(String explanation, Throwable cause) {
        super(explanation, cause);
    }
}
