package org.yimatong.stack.process;

import java.util.concurrent.CompletableFuture;

/** A part of the suite while its process lives. */
public interface Running {

    /** Completes when the process is gone, whoever ended it. */
    CompletableFuture<Ending> ended();

    /** Asks the process to end, and makes it end when it does not within its time; returns when it is gone. */
    void stop();
}
