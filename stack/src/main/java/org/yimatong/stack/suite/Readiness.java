package org.yimatong.stack.suite;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.yimatong.stack.kafka.KafkaBroker;
import org.yimatong.stack.process.LogFile;
import org.yimatong.stack.report.Refusal;

/** Whether a part that was started does its work already. */
final class Readiness {

    /** The city says this, on a line of its own, once every enterprise is imported. */
    static final String CITY_IS_IMPORTED = "READY";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int PROBE_MILLIS = 2000;
    private static final int OK = 200;

    private final Setup setup;

    Readiness(Setup setup) {
        this.setup = setup;
    }

    /**
     * @param progress told what the city says while it is being imported
     * @throws Refusal when it takes too long
     */
    void await(Part part, Consumer<String> progress) throws InterruptedException {
        var limit = Instant.now().plus(PATIENCE);
        int told = 0;
        while (!isReady(part)) {
            if (Instant.now().isAfter(limit)) {
                throw tooSlow(part);
            }
            told = tell(part, told, progress);
            Thread.sleep(PAUSE);
        }
    }

    private int tell(Part part, int told, Consumer<String> progress) {
        if (part != Part.CITY) {
            return told;
        }
        var lines = log(part).present();
        lines.stream().skip(told).forEach(line -> progress.accept("  " + part + ": " + line));
        return lines.size();
    }

    private boolean isReady(Part part) {
        return switch (part) {
            case POSTGRES -> true; // pg_ctl has waited for it
            case KAFKA -> says(part, KafkaBroker.READY);
            case KEYCLOAK -> answers(setup.realm());
            case ENTERPRISES, INSPECTIONS, HAZARDS, GATEWAY ->
                answers(setup.ports().http(Port.http(part)) + "/q/health/ready");
            case CITY -> says(part, CITY_IS_IMPORTED);
        };
    }

    private boolean says(Part part, String word) {
        return log(part).present().stream().anyMatch(line -> line.startsWith(word));
    }

    private LogFile log(Part part) {
        return setup.folder().log(part.label());
    }

    private Refusal tooSlow(Part part) {
        return new Refusal("%s is not ready after %d minutes; its log is %s\n%s"
                .formatted(part, PATIENCE.toMinutes(), log(part), log(part).tail(15)));
    }

    private static boolean answers(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(PROBE_MILLIS);
            connection.setReadTimeout(PROBE_MILLIS);
            return connection.getResponseCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }
}
