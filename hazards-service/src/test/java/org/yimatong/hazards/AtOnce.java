package org.yimatong.hazards;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do the same in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them was answered. */
    public static <T> List<T> people(int number, Callable<T> step) {
        try (var people = Executors.newFixedThreadPool(number)) {
            return people.invokeAll(Collections.nCopies(number, step)).stream()
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted", e);
        }
    }
}
