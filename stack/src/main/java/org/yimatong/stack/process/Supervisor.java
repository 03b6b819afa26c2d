package org.yimatong.stack.process;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.yimatong.stack.report.Announcer;

/** Starts parts of the suite, starts again those that die, and gives up on a part that keeps dying. */
public final class Supervisor {

    private final Map<String, Watch> watches = new ConcurrentHashMap<>();
    private final Map<String, RecentDeaths> deaths = new ConcurrentHashMap<>();
    private final CompletableFuture<String> givenUp = new CompletableFuture<>();
    private final Announcer announcer;
    private final Clock clock;
    private final Consumer<Supervised> restarted;
    private boolean closed;

    /** @param restarted told of a part that was started again, on a thread of its own */
    public Supervisor(Announcer announcer, Clock clock, Consumer<Supervised> restarted) {
        this.announcer = announcer;
        this.clock = clock;
        this.restarted = restarted;
    }

    /** Starts a part that is to live as long as the suite. */
    public void keepRunning(Supervised part) {
        watch(part, this::startAgain).ifPresent(Watch::start);
    }

    /** Starts a part that does its work and ends; completes when it has, never when it was stopped. */
    public CompletableFuture<Ending> runOnce(Supervised part) {
        var end = new CompletableFuture<Ending>();
        watch(part, (_, ending) -> end.complete(ending)).ifPresent(Watch::start);
        return end;
    }

    /** Completes with the reason when a part keeps dying. */
    public CompletableFuture<String> givenUp() {
        return givenUp;
    }

    /** From now on nothing is started, and nothing started again. */
    public synchronized void close() {
        closed = true;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** Stops these parts at the same time, and returns when all are gone. */
    public void stop(Collection<String> names) {
        try (var stops = Executors.newVirtualThreadPerTaskExecutor()) {
            watches.values().stream()
                    .filter(watch -> names.contains(watch.part().name()))
                    .forEach(watch -> stops.execute(watch::stop));
        }
    }

    /** Stops whatever still lives. */
    public void stopAll() {
        stop(watches.keySet());
    }

    private synchronized Optional<Watch> watch(Supervised part, BiConsumer<Watch, Ending> died) {
        if (closed) {
            return Optional.empty();
        }
        var watch = new Watch(part, died);
        watches.put(part.name(), watch);
        return Optional.of(watch);
    }

    private void startAgain(Watch watch, Ending ending) {
        if (isClosed()) {
            return;
        }
        var part = watch.part();
        var recent = deaths.computeIfAbsent(part.name(), _ -> new RecentDeaths(clock));
        if (recent.oneMore()) {
            givenUp.complete("%s died %d times within a minute, the last time by %s: its log is %s\n%s"
                    .formatted(
                            part.name(),
                            RecentDeaths.TOO_MANY,
                            ending,
                            part.log(),
                            part.log().tail(10)));
            return;
        }
        announcer.say(
                "%s died (%s) and is being started again; its log: %s".formatted(part.name(), ending, part.log()));
        after(recent.pause(), () -> restart(watch));
    }

    private void restart(Watch watch) {
        try {
            watch.start();
            Thread.startVirtualThread(() -> restarted.accept(watch.part()));
        } catch (RuntimeException e) {
            announcer.say("%s could not be started: %s".formatted(watch.part().name(), e.getMessage()));
            startAgain(watch, Ending.unexplained());
        }
    }

    private static void after(Duration pause, Runnable step) {
        CompletableFuture.delayedExecutor(pause.toMillis(), MILLISECONDS, Thread::startVirtualThread)
                .execute(step);
    }
}
