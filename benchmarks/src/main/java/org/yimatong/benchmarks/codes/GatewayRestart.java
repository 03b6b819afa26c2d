package org.yimatong.benchmarks.codes;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Await;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

/** How long a gateway that was killed takes until it shows every code again. */
public final class GatewayRestart {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Asking more often would keep a processor busy that the gateway needs. */
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** The launcher gives up on a part that dies five times within a minute. */
    private static final Duration BETWEEN_DEATHS = Duration.ofSeconds(16);

    private final CodeSuite suite;
    private final int codes;
    private final CodeTopic topic;
    private final CodeDoor gateway;
    private final Section section;

    public GatewayRestart(CodeSuite suite, int codes) {
        this.suite = suite;
        this.codes = codes;
        this.topic = suite.topic();
        this.gateway = suite.gateway();
        this.section = new Section("A gateway that was killed, until it shows %,d codes again".formatted(codes));
    }

    /** Kills the gateway so many times; the launcher starts it again. */
    public Section measure(int rounds) throws Exception {
        topic.renew();
        topic.fill(0, codes);
        gateway.awaitCodes(codes);
        restart(ProcessHandle::destroy, last(2)); // ends in good order, and so leaves the archive of its classes
        for (int round = 0; round < rounds; round++) {
            Thread.sleep(BETWEEN_DEATHS);
            var start = restart(ProcessHandle::destroyForcibly, last(3 + round));
            section.add("process started until it answers HTTP", "s", seconds(start.answering()));
            section.add("process started until the last code is shown as last announced", "s", seconds(start.shown()));
            section.add("killed until the last code is shown", "s", seconds(start.sinceEnd()));
        }
        section.note("killed by SIGKILL, started again by the launcher; the last code is the last record but for the"
                + " watermarks, announced while nobody listens");
        return section;
    }

    /**
     * How long a start took.
     *
     * @param answering from the start of the process until it answers HTTP, whatever it says
     * @param shown from the start of the process until the last code is shown
     * @param sinceEnd from the end of the process before until the last code is shown
     */
    private record Start(long answering, long shown, long sinceEnd) {}

    private interface End {
        boolean of(ProcessHandle process);
    }

    private Start restart(End end, CodeChanged last) throws Exception {
        var old = suite.gatewayProcess().orElseThrow();
        end.of(old);
        old.onExit().join();
        long ended = System.nanoTime();
        topic.announce(last);
        topic.confirm();
        until(() -> suite.gatewayProcess()
                .filter(process -> process.pid() != old.pid())
                .isPresent());
        long started = System.nanoTime();
        until(gateway::answers);
        long answering = System.nanoTime();
        until(() -> shows(last));
        long shown = System.nanoTime();
        gateway.awaitCodes(codes);
        return new Start(answering - started, shown - started, shown - ended);
    }

    private CodeChanged last(long version) {
        return ManyCodes.of(codes - 1, version, topic.clock().instant());
    }

    private boolean shows(CodeChanged last) throws InterruptedException {
        try {
            return gateway.shows(last);
        } catch (IOException e) {
            return false;
        }
    }

    private static void until(Callable<Boolean> question) throws Exception {
        Await.until("the gateway is back", LONGEST, PAUSE, question);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
