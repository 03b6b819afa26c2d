package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class FilingAtOnceTest {

    private static final int SENDERS = 4;

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Test
    void the_same_report_sent_several_times_at_once_is_one_finding_and_every_sender_is_told() throws Exception {
        var plant = enterprises.knownIn(GAOLING);
        var report = reportAbout(plant);
        report.put("id", UUID.randomUUID().toString());

        assertThat(sentAtOnce(report)).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(system.count("select count(*) from finding where uscc = :uscc", Map.of("uscc", plant)))
                .isEqualTo(1);
        assertThat(system.count("select count(*) from outbox_message where message_key = :uscc", Map.of("uscc", plant)))
                .isEqualTo(1);
    }

    private static ArrayList<Integer> sentAtOnce(Map<String, Object> report) throws Exception {
        var together = new CyclicBarrier(SENDERS);
        var answers = new ArrayList<Future<Integer>>();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(SENDERS)) {
            for (var sender = 0; sender < SENDERS; sender++) {
                answers.add(threads.submit(() -> {
                    var request = inspectorOf(GAOLING)
                            .header("Idempotency-Key", UUID.randomUUID())
                            .body(report);
                    together.await();
                    return request.post(FINDINGS).statusCode();
                }));
            }
            for (var answer : answers) {
                statuses.add(answer.get());
            }
        }
        return statuses;
    }
}
