package org.yimatong.city.telemetry;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sends a message until it is answered.
 *
 * <p>A reading sent again keeps its sensor, {@code observedAt} and {@code sequence}, so the suite takes it in once.
 */
public final class AtLeastOnce {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final DataGateway gateway;
    private final Consumer<String> log;
    private boolean answering = true;

    /** @param log told once when answers stop and once when they come again */
    public AtLeastOnce(DataGateway gateway, Consumer<String> log) {
        this.gateway = gateway;
        this.log = log;
    }

    /**
     * Returns only when the message is answered.
     *
     * @throws MessageRefused if it was refused for good
     */
    public Answer deliver(List<Reading> readings) throws InterruptedException {
        var backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
        while (true) {
            try {
                var answer = gateway.send(readings);
                say(true, "answered again");
                return answer;
            } catch (NotAnswered unanswered) {
                say(false, "not answered (%s), sending again until it is".formatted(unanswered.getMessage()));
                backoff.pause();
            }
        }
    }

    private void say(boolean now, String what) {
        if (answering != now) {
            answering = now;
            log.accept(what);
        }
    }
}
