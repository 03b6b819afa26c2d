package org.yimatong.acceptance.fault;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.yimatong.acceptance.client.Passerby;

/** Somebody who looks at one code all the time, and notes every colour that was shown without being known. */
public final class PageWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;
    private static final Duration TO_END = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final List<JsonNode> colouredBeyondLimit = new CopyOnWriteArrayList<>();
    private final Set<String> shown = new ConcurrentSkipListSet<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Passerby passerby;
    private final String token;
    private final Duration limit;
    private final Thread thread;

    /** @param limit the age beyond which a code must be shown as unknown */
    public PageWatch(Passerby passerby, String token, Duration limit) {
        this.passerby = passerby;
        this.token = token;
        this.limit = limit;
        this.thread = Thread.ofPlatform().name("page-watch").start(this::watch);
    }

    /** Answers that showed a colour although what they knew was older than the limit. */
    public List<JsonNode> colouredBeyondLimit() {
        return List.copyOf(colouredBeyondLimit);
    }

    /** The statuses that were shown. */
    public Set<String> shown() {
        return Set.copyOf(shown);
    }

    @Override
    public void close() {
        stopping.countDown();
        try {
            thread.join(TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            do {
                look();
            } while (!stopping.await(PAUSE_MILLIS, MILLISECONDS));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        var before = Instant.now();
        try {
            var answer = passerby.read(token);
            if (answer.status() == OK) {
                judge(answer.json(), before);
            }
        } catch (UncheckedIOException unanswered) {
            // the gateway is down: no answer shows no colour
        }
    }

    private void judge(JsonNode code, Instant before) {
        var status = code.path("status").asText();
        shown.add(status);
        if (!status.equals("UNKNOWN")
                && Instant.parse(code.path("asOf").asText()).isBefore(before.minus(limit))) {
            colouredBeyondLimit.add(code);
        }
    }
}
