package org.yimatong.enterprises.code;

import java.time.Instant;
import java.util.UUID;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

/** What is announced of a code. */
final class CodeEvents {

    private CodeEvents() {}

    static CodeChanged changed(Code code, Instant at) {
        var evaluation = code.evaluation();
        return new CodeChanged(
                UUID.randomUUID(),
                at,
                code.uscc(),
                code.version(),
                code.token().value(),
                code.name(),
                code.kind(),
                code.area(),
                evaluation.status().name(),
                PublicReasons.of(evaluation.reasons()),
                code.since(),
                code.policyVersion(),
                evaluation.nextEvaluation(),
                code.promise(),
                code.enterpriseStatus());
    }
}
