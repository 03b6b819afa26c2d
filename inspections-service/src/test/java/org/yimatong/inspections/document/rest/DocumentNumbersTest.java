package org.yimatong.inspections.document.rest;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.document.rest.DocumentExamples.DOCUMENTS;
import static org.yimatong.inspections.document.rest.DocumentExamples.decisionOn;
import static org.yimatong.inspections.document.rest.DocumentExamples.issue;
import static org.yimatong.inspections.document.rest.DocumentExamples.issued;
import static org.yimatong.inspections.document.rest.DocumentExamples.take;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class DocumentNumbersTest {

    /** 阎良区, of which no other test issues documents. */
    private static final String YANLIANG = "610114";

    private static final int ISSUES = 24;

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SettableClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void of_documents_issued_at_once_every_number_is_given_once_and_none_is_lost_to_a_failure() throws Exception {
        var plant = enterprises.knownIn(YANLIANG);
        var finding = filed(plant, YANLIANG);
        var withdrawn = issued(YANLIANG, decisionOn(plant, finding));
        take(inspectorOf(YANLIANG), DOCUMENTS + "/{id}/withdrawal", 1, Map.of("reason", "单位名称有误"), withdrawn)
                .statusCode(200);
        List<Future<String>> numbers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var index = 0; index < ISSUES; index++) {
                var document = decisionOn(plant, finding);
                if (index % 2 == 0) { // one of these takes the place, the others fail when they have their number
                    document.put("replaces", withdrawn);
                }
                numbers.add(threads.submit(() -> numberOrNone(document)));
            }
        }
        var given = new ArrayList<>(List.of("1"));
        for (var number : numbers) {
            given.add(number.get());
        }

        given.removeIf(String::isEmpty);
        assertThat(given).hasSize(1 + ISSUES / 2 + 1);
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        rangeClosed(1, given.size()).mapToObj(String::valueOf).toList());
    }

    @Test
    void a_year_begins_anew_at_midnight_in_china() {
        var plant = enterprises.knownIn(YANLIANG);
        var finding = filed(plant, YANLIANG);
        clock.set(Instant.parse("2031-12-31T15:59:00Z"));
        issue(inspectorOf(YANLIANG), decisionOn(plant, finding)).statusCode(201).body("number", endsWith("〔2031〕1号"));
        clock.set(Instant.parse("2031-12-31T16:00:30Z"));

        issue(inspectorOf(YANLIANG), decisionOn(plant, finding))
                .statusCode(201)
                .body("number", endsWith("〔2032〕1号"))
                .body("issuedOn", equalTo("2032-01-01"));
    }

    /** The serial number, or nothing if the place is taken. */
    private static String numberOrNone(Map<String, Object> document) {
        var answer = issue(inspectorOf(YANLIANG), document).extract();
        if (answer.statusCode() == 409) {
            assertThat(answer.<String>path("type")).isEqualTo("/problems/document-replaced-already");
            return "";
        }
        return answer.<String>path("number").replaceAll(".*〕(\\d+)号", "$1");
    }
}
