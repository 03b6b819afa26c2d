package org.yimatong.stack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.yimatong.stack.folder.DataFolder;
import org.yimatong.stack.folder.InstanceLock;
import org.yimatong.stack.process.StaleProcesses;
import org.yimatong.stack.report.Announcer;
import org.yimatong.stack.report.Refusal;
import org.yimatong.stack.suite.Installation;
import org.yimatong.stack.suite.Setup;
import org.yimatong.stack.suite.Suite;
import org.yimatong.stack.suite.Summary;

/** Starts the suite, and stops it when it is told to (Ctrl-C, SIGTERM) or cannot go on. */
public final class Launcher {

    private final Options options;
    private final Setup setup;
    private final Announcer announcer;
    private final Suite suite;

    private Launcher(Options options, Setup setup, Announcer announcer) {
        this.options = options;
        this.setup = setup;
        this.announcer = announcer;
        this.suite = new Suite(setup, announcer);
    }

    public static void main(String[] arguments) {
        var announcer = new Announcer(System.out, Clock.system(ZoneId.systemDefault()));
        try {
            var root = Installation.ofThisProgram().root();
            var options = Options.parse(List.of(arguments), root.resolve(".yimatong"));
            var setup = Setup.of(new DataFolder(options.data()), System.getenv());
            new Launcher(options, setup, announcer).run();
        } catch (Refusal refusal) {
            announcer.show(refusal.explanation());
        }
        System.exit(1);
    }

    /** Returns only when the suite cannot be started, or cannot be kept running. */
    private void run() {
        var lock = InstanceLock.take(setup.folder().lock(), setup.gateway());
        try {
            endStale();
            setup.ports().requireFree(options.parts());
            setup.installation().requireBuilt(options.parts());
            announcer.say("Starting; data and logs are in %s".formatted(setup.folder()));
            announcer.show(untilItFails());
        } finally {
            lock.close();
        }
    }

    private void endStale() {
        new StaleProcesses(setup.folder().processes(), announcer).end();
        suite.endStaleDatabase();
    }

    private String untilItFails() {
        var begin = Instant.now();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        suite.start(options.parts(), () -> {
            announcer.say("Everything is up after " + seconds(begin));
            announcer.show(new Summary(setup).of(options.parts()));
        });
        return suite.failure().join();
    }

    private void stop() {
        var begin = Instant.now();
        announcer.say("Stopping");
        suite.stop();
        announcer.say("Everything is stopped after " + seconds(begin));
    }

    private static String seconds(Instant begin) {
        return "%.1f s".formatted(Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }
}
