package org.yimatong.hazards.telemetry.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.TelemetryConfig;
import org.yimatong.hazards.telemetry.gateway.SendingGateway;
import org.yimatong.hazards.telemetry.intake.MessageJudge.Window;
import org.yimatong.kit.problem.Refusal;

/** Takes messages of readings in, by whatever protocol they came. */
@Singleton // asked for each message: without a proxy
public class TelemetryIntake {

    private final SensorDirectory sensors;
    private final TelemetryLog log;
    private final Clock clock;
    private final TelemetryConfig config;
    private final MessageReader documents;
    private final LineReader lines;
    private final RecentReadings recent = new RecentReadings();
    private final MessagePacking packing;
    private final IntakeWitness witness;

    TelemetryIntake(
            SensorDirectory sensors,
            TelemetryLog log,
            Clock clock,
            TelemetryConfig config,
            MessagePacking packing,
            IntakeWitness witness) {
        this.sensors = sensors;
        this.log = log;
        this.clock = clock;
        this.config = config;
        this.documents = new MessageReader(config.messageLimit());
        this.lines = new LineReader(config.messageLimit());
        this.packing = packing;
        this.witness = witness;
    }

    /**
     * Judges each reading of the message and appends the good ones to the log.
     *
     * @param gateway who sends it; only sensors of its own enterprise can be meant
     * @return completed once the good ones are durable; failed with {@link org.yimatong.kit.problem.Unavailable} if
     *     they may not be, and are to be sent again
     * @throws org.yimatong.hazards.telemetry.gateway.OverQuota if the gateway sends more than it may
     * @throws org.yimatong.hazards.telemetry.gateway.GatewaySuspended if it may send nothing
     * @throws Refusal if it is no message of readings; then none of them is taken
     */
    public CompletionStage<IntakeReport> take(SentMessage message, SendingGateway gateway) {
        var instant = clock.instant();
        gateway.requireAdmission(instant);
        var now = EpochMicros.of(instant);
        var judged = judge(message, gateway, now);
        judged.settle();
        return log.append(judged.bySource(), now).thenApply(durable -> finish(judged, gateway));
    }

    private JudgedMessage judge(SentMessage message, SendingGateway gateway, long now) {
        var judge = judgeOf(gateway, now);
        var bytes = packing.worstOf(message.body(), message.encoding());
        try {
            var unpacked = packing.unpack(message.body(), message.encoding());
            bytes = unpacked.length;
            switch (message.format()) {
                case JSON -> documents.read(unpacked, judge);
                case NDJSON -> lines.read(unpacked, judge);
            }
        } finally { // what is of no use costs as much
            gateway.charge(judge.message().sent(), bytes);
        }
        return judge.message();
    }

    private MessageJudge judgeOf(SendingGateway gateway, long now) {
        var window = new Window(
                now - config.oldest().toMillis() * 1_000,
                now + config.clockTolerance().toNanos() / 1_000);
        return new MessageJudge(sensors, gateway, recent, window, witness.of(gateway, now));
    }

    private IntakeReport finish(JudgedMessage message, SendingGateway gateway) {
        var report = message.report(recent);
        message.forEach(recent::remember);
        witness.judged(gateway, report);
        return report;
    }
}
