package org.yimatong.acceptance.fault;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.Api;
import org.yimatong.acceptance.client.Findings;

/**
 * An inspector who files one finding after the other, at each enterprise in turn, sending each report under its key
 * until it is acknowledged.
 */
public final class FindingWriter implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;
    private static final Duration TO_END = Duration.ofSeconds(60);

    private final List<JsonNode> acknowledged = new CopyOnWriteArrayList<>();
    private final Queue<Answer> refusals = new ConcurrentLinkedQueue<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Api inspector;
    private final List<String> enterprises;
    private final Thread thread;

    public FindingWriter(Api inspector, List<String> enterprises) {
        this.inspector = inspector;
        this.enterprises = List.copyOf(enterprises);
        this.thread = Thread.ofPlatform().name("finding-writer").start(this::write);
    }

    /** The findings as they were acknowledged, in the order of filing. */
    public List<JsonNode> acknowledged() {
        return List.copyOf(acknowledged);
    }

    public int count() {
        return acknowledged.size();
    }

    /** What was answered instead of an acknowledgement. */
    public List<Answer> refusals() {
        return List.copyOf(refusals);
    }

    /** Ends with the report that is under way acknowledged, so that nothing is left in doubt. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            if (!thread.join(TO_END)) {
                thread.interrupt();
                throw new AssertionError("The last report was not acknowledged; last refusal: "
                        + refusals().getLast());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            for (int number = 0; stopping.getCount() > 0; number++) {
                var uscc = enterprises.get(number % enterprises.size());
                file(Findings.general(uscc, "一般隐患 %d".formatted(number)));
                stopping.await(PAUSE_MILLIS, MILLISECONDS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void file(JsonNode report) throws InterruptedException {
        var key = UUID.randomUUID().toString();
        while (!isAcknowledged(report, key)) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean isAcknowledged(JsonNode report, String key) {
        try {
            var answer = inspector.post("/api/v1/findings", report, key);
            if (answer.isSuccess()) {
                return acknowledged.add(answer.json());
            }
            refusals.add(answer);
        } catch (UncheckedIOException unanswered) {
            // nothing is known of it: the same again
        }
        return false;
    }
}
