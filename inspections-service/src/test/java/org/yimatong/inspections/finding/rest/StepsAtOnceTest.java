package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.finding.rest.Acts.put;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

/** Many people, one finding. */
@QuarkusTest
@RealServers
class StepsAtOnceTest {

    private static final int PEOPLE = 64;
    private static final int ROUNDS = 5;

    @Inject
    EnterpriseExamples enterprises;

    @Test
    void of_64_who_step_at_once_exactly_one_wins_each_version_and_no_version_is_left_out() throws Exception {
        var finding = filed(enterprises.knownIn(GAOLING), GAOLING);
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (var round = 1; round <= ROUNDS; round++) {
                assertThat(atOnce(threads, finding, round))
                        .as("round %d", round)
                        .containsOnly(200, 412)
                        .containsOnlyOnce(200);
            }
        }

        List<Integer> numbers =
                inspectorOf(GAOLING).get(FINDINGS + "/{id}/steps", finding).path("number");
        assertThat(numbers)
                .extracting(Integer::longValue)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, ROUNDS + 1).boxed().toList());
    }

    private static List<Integer> atOnce(ExecutorService threads, String finding, int seen) throws Exception {
        var together = new CyclicBarrier(PEOPLE);
        var answers = new ArrayList<Future<Integer>>();
        for (var person = 0; person < PEOPLE; person++) {
            var day = inDays(20 + 100 * seen + person).toString();
            answers.add(threads.submit(() -> {
                var caller = inspectorOf(GAOLING);
                together.await();
                return put(caller, finding, "rectification-order", seen, Map.of("dueOn", day))
                        .extract()
                        .statusCode();
            }));
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }
}
