package org.yimatong.benchmarks.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A suite that runs with the demo city alive, until it is closed. */
public final class Suite implements AutoCloseable {

    private static final String READY = "Everything is up";
    private static final Duration LONGEST_START = Duration.ofMinutes(15);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

    private final Place place;
    private final Process launcher;
    private final Thread stopAtExit = new Thread(this::stop, "stop suite");
    private Duration start = Duration.ZERO;

    private Suite(Place place, Process launcher) {
        this.place = place;
        this.launcher = launcher;
        Runtime.getRuntime().addShutdownHook(stopAtExit);
    }

    /** Starts what is built, without asking whether it is up to date. */
    public static Suite start(Place place) throws InterruptedException {
        return start(place, program(place));
    }

    /** Starts these parts of what is built, and no other. */
    public static Suite startOnly(Place place, String... parts) throws InterruptedException {
        var line = Stream.concat(program(place).stream(), Stream.of("--only", String.join(",", parts)));
        return start(place, line.toList());
    }

    private static List<String> program(Place place) {
        var jar = place.root().resolve("stack/target/stack.jar").toString();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar);
    }

    /** Starts it as a person does. */
    public static Suite startByHand(Place place) throws InterruptedException {
        return start(place, List.of(place.root().resolve("run").toString()));
    }

    private static Suite start(Place place, List<String> command) throws InterruptedException {
        var begin = System.nanoTime();
        var line = Stream.concat(
                        command.stream(), Stream.of("--data", place.data().toString()))
                .toList();
        var builder = new ProcessBuilder(line)
                .directory(place.root().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put(Ports.VARIABLE, Integer.toString(place.ports().offset()));
        try {
            var suite = new Suite(place, builder.start());
            suite.awaitReady(begin);
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(long begin) throws InterruptedException {
        var ready = new CompletableFuture<Long>();
        Thread.ofVirtual().start(() -> follow(launcher, ready));
        try {
            start = Duration.ofNanos(ready.get(LONGEST_START.toMillis(), TimeUnit.MILLISECONDS) - begin);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("The suite does not start: " + e.getMessage(), e);
        }
    }

    /** Says what the launcher says, and when it says that everything is up. */
    private static void follow(Process launcher, CompletableFuture<Long> ready) {
        var last = "it said nothing";
        try (BufferedReader lines = launcher.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(READY)) {
                    ready.complete(System.nanoTime());
                }
                System.err.println("  suite: " + line);
                last = line;
            }
        } catch (IOException e) {
            last = String.valueOf(e.getMessage());
        }
        ready.completeExceptionally(new IllegalStateException(last));
    }

    /** From the command to the word that everything is up. */
    public Duration start() {
        return start;
    }

    public Place place() {
        return place;
    }

    public Ports ports() {
        return place.ports();
    }

    public Processes processes() {
        return new Processes(place.data(), launcher.toHandle());
    }

    public Databases databases() {
        return Databases.of(place);
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
    }

    private void stop() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                System.err.println("The launcher, process %d, does not end".formatted(launcher.pid()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
