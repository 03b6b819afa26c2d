package org.yimatong.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import org.jspecify.annotations.Nullable;

/**
 * A body on its way through, which fails once it is longer than it may be. Its first part is received before a service
 * is asked for anything, so that a slow caller waits with us; what is longer then passes part by part.
 */
final class CallerBody implements ReadStream<Buffer> {

    /** In bytes; hundreds of readings, and nearly everything else that is no file. */
    static final int FIRST_PART = 64 * 1024;

    private final ReadStream<Buffer> source;
    private final long limit;
    private long length;
    private long lastPart = System.nanoTime();
    private boolean ended;
    private boolean paused;
    private @Nullable Buffer first = Buffer.buffer();
    private @Nullable Handler<Buffer> parts;
    private @Nullable Handler<Throwable> failures;

    /** @param limit of its length, in bytes */
    CallerBody(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    /** It was longer than the limit. */
    static final class TooLong extends RuntimeException {

        TooLong(long limit) {
            super("A body of more than " + limit + " bytes", null, false, false);
        }
    }

    /** The caller left before the first part was here. */
    static final class BrokenOff extends RuntimeException {

        BrokenOff() {
            super("The caller has left", null, false, false);
        }
    }

    /** Receives the first part, which may be all. Fails if it is {@link TooLong} or {@link BrokenOff}. */
    Future<Void> begin() {
        var begun = Promise.<Void>promise();
        var held = Buffer.buffer();
        first = held;
        source.exceptionHandler(_ -> begun.tryFail(new BrokenOff()));
        source.endHandler(_ -> {
            ended = true;
            begun.tryComplete();
        });
        source.handler(part -> {
            length += part.length();
            if (isTooLong()) {
                begun.tryFail(new TooLong(limit));
            } else if (held.appendBuffer(part).length() > FIRST_PART) {
                source.pause();
                begun.tryComplete();
            }
        });
        source.resume();
        return begun.future();
    }

    /** What is to be passed on, once its first part has been received; as long as it was declared to be. */
    Body passedOn(long declaredLength) {
        var stream = ended && first != null ? Body.body(first).stream() : this;
        return Body.body(stream, declaredLength);
    }

    /** All of it has been received. */
    boolean hasEnded() {
        return ended;
    }

    /** All of it is still here, and can be passed on once more. */
    boolean isHeldWhole() {
        return ended && first != null;
    }

    /** The next part is wanted and has not come yet. */
    boolean isAwaited() {
        return !ended && !paused;
    }

    /** When something of it came last, by {@link System#nanoTime()}. */
    long lastPart() {
        return lastPart;
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
        parts = handler;
        source.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        var before = length;
        length += part.length();
        lastPart = System.nanoTime();
        if (length <= limit) {
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
                            ended = true;
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        paused = true;
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        paused = false;
        passFirst();
        if (!paused) {
            source.resume();
        }
        return this;
    }

    /** What we hold comes before all else; whoever takes it may be full after that. */
    private void passFirst() {
        var held = first;
        first = null;
        if (held != null && parts != null) {
            lastPart = System.nanoTime();
            parts.handle(held);
        }
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        throw new UnsupportedOperationException("It is piped, and pipes pause and resume");
    }
}
