package org.yimatong.hazards.telemetry.mqtt;

import io.vertx.core.Context;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import io.vertx.mqtt.messages.codes.MqttPubAckReasonCode;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.GatewaySuspended;
import org.yimatong.hazards.telemetry.gateway.OverQuota;
import org.yimatong.hazards.telemetry.gateway.SendingGateway;
import org.yimatong.hazards.telemetry.intake.IntakeReport;
import org.yimatong.hazards.telemetry.intake.MessageFormat;
import org.yimatong.hazards.telemetry.intake.SentMessage;
import org.yimatong.hazards.telemetry.intake.TelemetryIntake;
import org.yimatong.kit.problem.Refusal;
import org.yimatong.kit.problem.Unavailable;

/**
 * What one data gateway sends while it is connected: taken in and answered in the order in which it came. A message is
 * acknowledged when it is durable. If it may not be, the connection is closed, and the gateway sends it again. Beyond
 * the quota a gateway of MQTT 5 is told so; one of MQTT 3.1.1, which cannot be told, waits for its acknowledgement.
 */
final class GatewaySession {

    private static final Logger LOG = Logger.getLogger(GatewaySession.class);

    /** What a message takes up in memory beside its payload. */
    private static final int OBJECT_BYTES = 256;

    private final GatewayConnection connection;
    private final SendingGateway gateway;
    private final Context eventLoop;
    private final TelemetryIntake intake;
    private final MqttAnswers answers;
    private final GatewayLoad load;
    private final BlockingQueue<Optional<MqttPublishMessage>> received = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private CompletionStage<@Nullable Void> answered = CompletableFuture.completedFuture(null);

    GatewaySession(
            GatewayConnection connection,
            SendingGateway gateway,
            Context eventLoop,
            TelemetryIntake intake,
            MqttAnswers answers,
            GatewayLoad load) {
        this.connection = connection;
        this.gateway = gateway;
        this.eventLoop = eventLoop;
        this.intake = intake;
        this.answers = answers;
        this.load = load;
    }

    void begin() {
        Thread.ofVirtual().name("mqtt-" + gateway.uscc()).start(this::work);
    }

    /** The connection is closed. What was received before is taken in, though nobody is told any more. */
    void end() {
        ended.countDown();
        received.add(Optional.empty());
    }

    /** From any thread. */
    void close(MqttDisconnectReasonCode reason) {
        eventLoop.runOnContext(now -> connection.close(reason));
    }

    /** On the event loop: must not wait. */
    void receive(MqttPublishMessage message) {
        connection.heard();
        var violation = connection.violationBy(message);
        if (violation != null) {
            connection.close(violation);
        } else if (!load.take(sizeOf(message))) {
            connection.close(MqttDisconnectReasonCode.QUOTA_EXCEEDED);
        } else {
            received.add(Optional.of(message));
        }
    }

    private void work() {
        try {
            for (var next = received.take(); next.isPresent(); next = received.take()) {
                take(next.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        LOG.debugf("A data gateway of %s has left", gateway.uscc());
    }

    /** Begins to take the message in and goes on; the answers wait for each other, so that they keep the order. */
    private void take(MqttPublishMessage message) throws InterruptedException {
        var outcome = begin(message);
        answered = answered.thenCombine(outcome, (before, answer) -> {
            load.release(sizeOf(message));
            eventLoop.runOnContext(now -> answer.run());
            return null;
        });
    }

    private static int sizeOf(MqttPublishMessage message) {
        return message.payload().length() + OBJECT_BYTES;
    }

    /** @return what to do on the event loop once the outcome is known */
    private CompletionStage<Runnable> begin(MqttPublishMessage message) throws InterruptedException {
        var sent = new SentMessage(MessageFormat.JSON, message.payload().getBytes(), null);
        while (true) {
            try {
                return intake.take(sent, gateway)
                        .handle((report, failure) ->
                                report == null ? () -> refuse(message, failure) : () -> acknowledge(message, report));
            } catch (OverQuota over) {
                // else it waits, and with it all that comes behind
                if (connection.canSayWhy(message) || ended.await(over.waiting().toNanos(), TimeUnit.NANOSECONDS)) {
                    return CompletableFuture.completedFuture(() -> refuse(message, over));
                }
            } catch (RuntimeException refusal) {
                return CompletableFuture.completedFuture(() -> refuse(message, refusal));
            }
        }
    }

    private void acknowledge(MqttPublishMessage message, IntakeReport report) {
        try {
            var answer = answers.taken(report.orRefusal());
            connection.acknowledge(message, MqttPubAckReasonCode.SUCCESS);
            connection.answer(message, answer);
        } catch (Refusal nothingOfUse) {
            refuse(message, nothingOfUse);
        }
    }

    private void refuse(MqttPublishMessage message, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        switch (cause) {
            case OverQuota over -> refuse(message, over, MqttPubAckReasonCode.QUOTA_EXCEEDED);
            case GatewaySuspended suspended -> connection.close(MqttDisconnectReasonCode.ADMINISTRATIVE_ACTION);
            case Unavailable away -> giveUp(away);
            case Refusal refusal -> {
                LOG.warnf("A message of %s is of no use: %s", gateway.uscc(), refusal.type());
                refuse(message, refusal, MqttPubAckReasonCode.PAYLOAD_FORMAT_INVALID);
            }
            default -> giveUp(cause);
        }
    }

    private void refuse(MqttPublishMessage message, Refusal refusal, MqttPubAckReasonCode reason) {
        connection.acknowledge(message, reason);
        connection.answer(message, answers.refused(refusal));
    }

    private void giveUp(Throwable cause) {
        LOG.warnf("A message of %s could not be taken in now: %s", gateway.uscc(), cause.getMessage());
        connection.close(MqttDisconnectReasonCode.SERVER_BUSY);
    }
}
