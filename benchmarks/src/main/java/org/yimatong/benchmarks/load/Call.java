package org.yimatong.benchmarks.load;

/** One call to the suite. */
@FunctionalInterface
public interface Call {

    /**
     * Calls, and returns when the answer is there.
     *
     * @param caller number of the caller, from 0
     * @param turn which call of this caller it is, from 0
     * @return how much it achieved, in whatever the load counts
     * @throws Exception if it was not answered as it should be
     */
    long make(int caller, long turn) throws Exception;
}
