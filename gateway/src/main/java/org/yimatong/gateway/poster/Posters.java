package org.yimatong.gateway.poster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.Texts;
import org.yimatong.gateway.qr.QrImages;

/**
 * The posters of all codes as PDF. Setting one takes some 40 MB of memory for a moment, for the typeface is large; so
 * one is set at a time, few may wait, and those that are done are kept.
 */
@Singleton
public class Posters {

    /** About 50 kB each. */
    private static final int KEPT = 100;

    private static final int MAY_WAIT = 20;

    private final Cache<Poster, Buffer> done =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final AtomicInteger underWay = new AtomicInteger();
    private final WorkerExecutor oneAtATime;
    private final QrImages images;
    private final PosterDocument document;

    Posters(Vertx vertx, QrImages images) {
        this.images = images;
        oneAtATime = vertx.createSharedWorkerExecutor("posters", 1);
        document = new PosterDocument(new Texts("page", Language.CHINESE), new Texts("page", Language.ENGLISH));
    }

    /** More posters are wanted at once than can be set soon. */
    public static final class Busy extends RuntimeException {

        Busy() {
            super("Too many posters are waiting", null, false, false);
        }
    }

    /** The poster; fails with {@link Busy} if too many are waiting already. */
    public Future<Buffer> pdf(Poster poster) {
        var kept = done.getIfPresent(poster);
        if (kept != null) {
            return Future.succeededFuture(kept);
        }
        if (underWay.incrementAndGet() > MAY_WAIT) {
            underWay.decrementAndGet();
            return Future.failedFuture(new Busy());
        }
        return oneAtATime.executeBlocking(() -> set(poster)).onComplete(_ -> underWay.decrementAndGet());
    }

    private Buffer set(Poster poster) throws IOException {
        var kept = done.getIfPresent(poster);
        if (kept == null) {
            kept = document.of(poster, images.modules(poster.token()), images.addressOf(poster.token()));
            done.put(poster, kept);
        }
        return kept;
    }

    @PreDestroy
    void close() {
        oneAtATime.close();
    }
}
