package org.yimatong.gateway.http;

import com.github.benmanes.caffeine.cache.Caffeine;

/** What is kept because making it takes longer than looking it up. */
public final class Kept {

    private Kept() {}

    /**
     * Room for so many. Tidied by whoever asks: a hand-over to another thread with each look-up costs more than the
     * tidying.
     */
    public static Caffeine<Object, Object> atMost(long count) {
        return Caffeine.newBuilder().maximumSize(count).executor(Runnable::run);
    }
}
