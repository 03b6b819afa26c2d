package org.yimatong.stack.process;

/** A part of the suite that has a process of its own, and may be started any number of times. */
public interface Supervised {

    String name();

    LogFile log();

    /** Starts a process; called again only when the one before is gone. */
    Running start();
}
