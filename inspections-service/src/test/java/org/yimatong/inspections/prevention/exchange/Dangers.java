package org.yimatong.inspections.prevention.exchange;

import static org.yimatong.inspections.prevention.ChainExamples.PREVENTION;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yimatong.inspections.prevention.ChainExamples;

/** Rows of hidden dangers on their way. */
final class Dangers {

    static final String DANGERS = PREVENTION + "exchange/sec_hidden_danger_info";

    private Dangers() {}

    /** What a check of the enterprise has found. */
    static Map<String, Object> foundBy(ChainExamples chain) {
        var record = chain.record(chain.task(Map.of()), Instant.parse("2026-03-02T00:30:00Z"), "DANGER_FOUND");
        return ExchangeRows.danger(record, chain.measure, chain.hazardCode).members();
    }

    static ValidatableResponse send(RequestSpecification sender, Map<String, Object> row) {
        return sender.header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("datas", List.of(row)))
                .post(DANGERS)
                .then();
    }

    /** The same row a day later, rectified there. */
    static Map<String, Object> rectified(Map<String, Object> row) {
        var newer = new HashMap<>(row);
        newer.putAll(Map.of("dangerState", "1", "controlMeasures", "已送检更换", "updateDate", "20260303083000"));
        return newer;
    }
}
