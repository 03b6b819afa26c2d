package org.yimatong.enterprises.risk.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.yimatong.enterprises.risk.RiskFeed;
import org.yimatong.enterprises.risk.RiskFeed.Part;
import org.yimatong.enterprises.risk.RiskFeed.Place;
import org.yimatong.enterprises.risk.RiskPicture;

/** Tells one watcher what changes, in a thread of its own: who reads slowly is told slowly, and holds up nobody. */
final class RiskStream {

    private static final Logger LOG = Logger.getLogger(RiskStream.class);

    /** In memory at a time. */
    static final int AT_ONCE = 200;

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);

    /** Between two looks at the database; what happens may come so much later. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Who takes no event for so long is cut off, and resumes. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RiskFeed feed;
    private final FeedPlaces places;
    private final SseEventSink watcher;
    private final Sse sse;
    private final BooleanSupplier isOver;
    private final BooleanSupplier hasRights;
    private long checkedAt = System.nanoTime();

    /**
     * @param isOver whether the token of the watcher has ended
     * @param hasRights whether the watcher has the rights still by which the stream is filtered; asked now and then
     */
    RiskStream(
            RiskFeed feed,
            FeedPlaces places,
            SseEventSink watcher,
            Sse sse,
            BooleanSupplier isOver,
            BooleanSupplier hasRights) {
        this.feed = feed;
        this.places = places;
        this.watcher = watcher;
        this.sse = sse;
        this.isOver = isOver;
        this.hasRights = hasRights;
    }

    /** Answers, before anything is told: in the thread of the request, which else might do it at the same moment. */
    void open() {
        watcher.send(comment()).toCompletableFuture().join();
    }

    /** Until the watcher goes, or their token or their rights end; then it may be resumed. */
    void run(Part first) {
        try (watcher) {
            tell(first);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.debugf("A stream of risk pictures breaks off: %s", e.getMessage());
        }
    }

    private void tell(Part first) throws InterruptedException, ExecutionException, TimeoutException {
        var part = first;
        while (tellAll(part)) {
            if (!part.more()) {
                Thread.sleep(PAUSE);
            }
            part = feed.follow(part.next(), AT_ONCE);
        }
    }

    private boolean tellAll(Part part) throws InterruptedException, ExecutionException, TimeoutException {
        for (var picture : part.changes()) {
            if (!lasts()) {
                return false;
            }
            send(event(picture));
        }
        return lasts();
    }

    private boolean lasts() throws InterruptedException, ExecutionException, TimeoutException {
        if (watcher.isClosed() || isOver.getAsBoolean()) {
            return false;
        }
        if (System.nanoTime() - checkedAt < KEEP_ALIVE.toNanos()) {
            return true;
        }
        checkedAt = System.nanoTime();
        if (!hasRights.getAsBoolean()) {
            return false;
        }
        send(comment());
        return true;
    }

    private void send(OutboundSseEvent event) throws InterruptedException, ExecutionException, TimeoutException {
        watcher.send(event).toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private OutboundSseEvent comment() {
        return sse.newEventBuilder().comment("keep-alive").build();
    }

    private OutboundSseEvent event(RiskPicture picture) {
        return sse.newEventBuilder()
                .name(RiskNews.nameOf(picture))
                .id(places.encoded(Place.of(picture)))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(RiskNews.of(picture))
                .build();
    }
}
