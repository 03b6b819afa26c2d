package org.yimatong.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.acceptance.client.Tool;

/** The real suite with the demo city alive, run by its launcher. */
public final class Suite implements AutoCloseable {

    /** How old a code may be before the gateway shows it as unknown; a minute in earnest, shorter here to be seen. */
    public static final Duration STALE_AFTER = Duration.ofSeconds(10);

    /** The time of day by which promises are due here: some minutes after the start, so that it is lived through. */
    private static final Duration TO_PROMISE = Duration.ofMinutes(5);

    private static final ZoneId FIELD = ZoneId.of("Asia/Shanghai");

    /** The first start builds Keycloak and imports the city. */
    private static final Duration TO_START = Duration.ofMinutes(5);

    private static final int SECONDS_TO_STOP = 60;

    private final Path root;
    private final SuiteFolder folder;
    private final Addresses addresses = Addresses.free();
    private final ZonedDateTime promiseDeadline =
            ZonedDateTime.now(FIELD).plus(TO_PROMISE).truncatedTo(ChronoUnit.SECONDS);
    private @Nullable Launcher launcher;
    private Path lastOutput = Path.of("");
    private int starts;

    private Suite(Path root, Path target) {
        this.root = root;
        this.folder = new SuiteFolder(target.resolve("suite"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-suite"));
    }

    /** The suite of this checkout, with nothing in its data folder yet. */
    static Suite onFreshData() {
        var module = Path.of("").toAbsolutePath();
        var suite = new Suite(module.getParent(), module.resolve("target"));
        try {
            Files.createDirectories(suite.folder.path().getParent());
            suite.folder.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return suite;
    }

    public Addresses addresses() {
        return addresses;
    }

    public SuiteFolder folder() {
        return folder;
    }

    /** The checkout whose build is under test. */
    public Path root() {
        return root;
    }

    /** The next deadline for the daily promise, on the day the stories are about. */
    public ZonedDateTime promiseDeadline() {
        return promiseDeadline;
    }

    /** Starts it, on the data of the last time, and returns when everything is up. */
    public void start() {
        assertThat(root.resolve("stack/target/stack.jar"))
                .as("the suite is built: mvn package")
                .exists();
        starts++;
        var stopwatch = Stopwatch.start();
        var started = launch("launcher-%d".formatted(starts));
        launcher = started;
        lastOutput = started.output();
        await().atMost(TO_START).pollInterval(Duration.ofMillis(200)).until(started::isUp);
        stopwatch.stop("start %d of the suite".formatted(starts));
    }

    /** Starts another launcher on the same data, and returns what it says before it ends. */
    public String refusalOfAnotherStart() {
        var another = launch("refused-launcher");
        assertThat(another.ending(SECONDS_TO_STOP)).isNotZero();
        return another.said();
    }

    /** Asks the launcher to stop everything, as Ctrl-C does, and returns when it has ended. */
    public void stop() {
        var present = running();
        present.process().destroy();
        var stopwatch = Stopwatch.start();
        present.ending(SECONDS_TO_STOP);
        stopwatch.stop("stop of the suite");
        launcher = null;
    }

    /** Every process of the suite: the launcher, its children and theirs, and the database server with its own. */
    public List<ProcessHandle> processes() {
        var own = running().process().toHandle();
        var postmaster = process(Part.POSTGRES);
        return Stream.of(Stream.of(own, postmaster), own.descendants(), postmaster.descendants())
                .flatMap(handles -> handles)
                .distinct()
                .toList();
    }

    /** The process a part has now. */
    public ProcessHandle process(Part part) {
        return folder.process(part).orElseThrow(() -> new AssertionError(part + " has no process"));
    }

    /** Ends the part's process without warning, as a power cut would. @return the process that was */
    public ProcessHandle kill(Part part) {
        var process = process(part);
        killed(process);
        return process;
    }

    /** It keeps its connections and answers nothing: worse than dead, and the launcher does not notice. */
    public void freeze(Part part) {
        try {
            var frozen = Tool.run(
                    List.of("/bin/sh", "-c", "kill -STOP " + process(part).pid()), Map.of());
            assertThat(frozen.exitCode()).as(frozen.output()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the launcher without warning; its children go on without it. */
    public void killLauncher() {
        killed(running().process().toHandle());
        launcher = null;
    }

    @Override
    public synchronized void close() {
        if (launcher != null && launcher.process().isAlive()) {
            stop();
        }
    }

    /** What the launcher said last. */
    String launcherTail(int count) {
        return SuiteFolder.tail(lastOutput, count);
    }

    private Launcher launch(String name) {
        return Launcher.start(
                root,
                folder,
                Map.of(
                        Addresses.VARIABLE,
                        Integer.toString(addresses.offset()),
                        "YIMATONG_CODES_STALE_AFTER",
                        STALE_AFTER.toString(),
                        "YIMATONG_PROMISE_DEADLINE",
                        promiseDeadline.toLocalTime().toString(),
                        "YIMATONG_POLICY_NOTICE",
                        "1s",
                        "YIMATONG_PREVENTION_SCORE_EVERY",
                        "1s",
                        "YIMATONG_NOTIFICATION_WEBHOOK_INNER_HOSTS",
                        "127.0.0.1:*",
                        "YIMATONG_NOTIFICATION_WEBHOOK_PLAIN_HTTP",
                        "true",
                        "YIMATONG_NOTIFICATION_LATE_AFTER",
                        "2s"),
                folder.path().resolveSibling(name + ".log"));
    }

    private Launcher running() {
        return Objects.requireNonNull(launcher, "the suite is stopped");
    }

    private static void killed(ProcessHandle process) {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }
}
