package org.yimatong.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body on its way through, which fails once it is longer than it may be. */
final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable onProgress;
    private final Runnable onEnd;
    private long length;
    private @Nullable Handler<Throwable> failures;

    /**
     * @param onProgress called for each part that passes
     * @param onEnd called when all of it has
     */
    LimitedBody(ReadStream<Buffer> source, long limit, Runnable onProgress, Runnable onEnd) {
        this.source = source;
        this.limit = limit;
        this.onProgress = onProgress;
        this.onEnd = onEnd;
    }

    /** It was longer than the limit. */
    static final class TooLong extends RuntimeException {

        TooLong(long limit) {
            super("A body of more than " + limit + " bytes", null, false, false);
        }
    }

    /** In bytes. */
    long limit() {
        return limit;
    }

    boolean isTooLong() {
        return length > limit;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        var before = length;
        length += part.length();
        if (length <= limit) {
            onProgress.run();
            handler.handle(part);
        } else if (before <= limit && failures != null) {
            failures.handle(new TooLong(limit));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failures = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            onEnd.run();
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
