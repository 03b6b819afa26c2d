package org.yimatong.kit.precondition;

/** A thing that people change step by step, each knowing which version of it they have seen. */
public interface Versioned {

    /** Rises with every change. */
    long version();
}
