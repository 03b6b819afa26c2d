package org.yimatong.hazards.telemetry.mqtt;

import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Context;
import io.vertx.mqtt.messages.MqttPublishMessage;
import io.vertx.mqtt.messages.codes.MqttDisconnectReasonCode;
import io.vertx.mqtt.messages.codes.MqttPubAckReasonCode;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.intake.IntakeReport;
import org.yimatong.hazards.telemetry.intake.TelemetryIntake;
import org.yimatong.kit.problem.Refusal;
import org.yimatong.kit.problem.Unavailable;

/**
 * What one data gateway sends while it is connected: taken in and answered in the order in which it came. A message is
 * acknowledged when it is durable. If it may not be, the connection is closed, and the gateway sends it again.
 */
final class GatewaySession {

    private static final Logger LOG = Logger.getLogger(GatewaySession.class);

    private final GatewayConnection connection;
    private final String uscc;
    private final Context eventLoop;
    private final TelemetryIntake intake;
    private final MqttAnswers answers;
    private final long unansweredLimit;
    private final BlockingQueue<MqttPublishMessage> received = new LinkedBlockingQueue<>();
    private CompletionStage<@Nullable Void> answered = CompletableFuture.completedFuture(null);
    private long unansweredBytes;
    private @Nullable Thread worker;

    GatewaySession(
            GatewayConnection connection,
            String uscc,
            Context eventLoop,
            TelemetryIntake intake,
            MqttAnswers answers,
            long unansweredLimit) {
        this.connection = connection;
        this.uscc = uscc;
        this.eventLoop = eventLoop;
        this.intake = intake;
        this.answers = answers;
        this.unansweredLimit = unansweredLimit;
    }

    void begin() {
        worker = Thread.ofVirtual().name("mqtt-" + uscc).start(this::work);
    }

    /** The connection is closed; what is not durable by now is the gateway's to send again. */
    void end() {
        if (worker != null) {
            worker.interrupt();
        }
    }

    /** On the event loop: must not wait. */
    void receive(MqttPublishMessage message) {
        if (message.qosLevel() == MqttQoS.EXACTLY_ONCE) {
            connection.close(MqttDisconnectReasonCode.QOS_NOT_SUPPORTED);
        } else if (!message.topicName().equals(GatewayConnection.TELEMETRY)) {
            connection.close(MqttDisconnectReasonCode.TOPIC_NAME_INVALID);
        } else if (unansweredBytes > unansweredLimit) {
            connection.close(MqttDisconnectReasonCode.QUOTA_EXCEEDED);
        } else {
            unansweredBytes += message.payload().length();
            received.add(message);
        }
    }

    private void work() {
        try {
            while (true) {
                take(received.take());
            }
        } catch (InterruptedException ended) {
            LOG.debugf("A data gateway of %s has left", uscc);
        }
    }

    /** Begins to take the message in and goes on; the answers wait for each other, so that they keep the order. */
    private void take(MqttPublishMessage message) {
        var outcome = begin(message);
        answered = answered.thenCombine(outcome, (before, answer) -> {
            eventLoop.runOnContext(now -> {
                unansweredBytes -= message.payload().length();
                answer.run();
            });
            return null;
        });
    }

    /** @return what to do on the event loop once the outcome is known */
    private CompletionStage<Runnable> begin(MqttPublishMessage message) {
        try {
            return intake.take(message.payload().getBytes(), uscc)
                    .handle((report, failure) ->
                            report == null ? () -> refuse(message, failure) : () -> acknowledge(message, report));
        } catch (RuntimeException refusal) {
            return CompletableFuture.completedFuture(() -> refuse(message, refusal));
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
        if (cause instanceof Refusal refusal && !(cause instanceof Unavailable)) {
            LOG.warnf("A message of %s is of no use: %s", uscc, refusal.type());
            connection.acknowledge(message, MqttPubAckReasonCode.PAYLOAD_FORMAT_INVALID);
            connection.answer(message, answers.refused(refusal));
        } else {
            LOG.warnf("A message of %s could not be taken in now: %s", uscc, cause.getMessage());
            connection.close(MqttDisconnectReasonCode.SERVER_BUSY);
        }
    }
}
