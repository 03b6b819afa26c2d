package org.yimatong.hazards.telemetry.mqtt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.yimatong.hazards.telemetry.intake.IntakeReport;
import org.yimatong.hazards.telemetry.intake.TelemetryAnswer;
import org.yimatong.kit.problem.Problems;
import org.yimatong.kit.problem.Refusal;

/** What a data gateway reads on the topic of answers: the same as over HTTP. */
@ApplicationScoped
class MqttAnswers {

    private final Problems problems;
    private final ObjectMapper json;

    MqttAnswers(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    Buffer taken(IntakeReport report) {
        return write(TelemetryAnswer.of(report, Locale.CHINESE));
    }

    Buffer refused(Refusal refusal) {
        return write(problems.describe(refusal));
    }

    private Buffer write(Object answer) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers are writable as JSON", e);
        }
    }
}
