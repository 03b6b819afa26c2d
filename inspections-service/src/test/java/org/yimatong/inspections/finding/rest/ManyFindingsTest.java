package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.testing.RealServers;

/** How lists of findings fare among very many: twenty areas, one of twenty findings open. */
@QuarkusTest
@RealServers
class ManyFindingsTest {

    /** {@code -Dyimatong.test.many=1000000} for a province's. */
    private static final int MANY = Integer.getInteger("yimatong.test.many", 40_000);

    private static final int ASKED = 200;

    private static final String INSERT = """
            insert into finding (id, uscc, area, severity, title, description, first_due_on, due_on, reported_at,
                reporter_subject, reporter_name, rectifier_subject, rectifier_name, state, version, kind, source,
                handling, check_type, registrant, escalation, extensions)
            select gen_random_uuid(), 'MANY' || lpad((n % 5000)::text, 14, '0'), :area || (n / 20 % 20), 'GENERAL',
                '灭火器过期', '三楼两具灭火器过期', date '2025-01-01', date '2025-01-01',
                timestamptz '2025-01-01 00:00Z' + n * interval '1 second', 's', 'n', 's', 'n',
                case when n % 20 = 0 then 'AWAITING_REINSPECTION' else 'CLOSED' end, 3, 'FIRE_PROTECTION', 'DAILY',
                'BY_DEADLINE', 'AUTHORITY_CHECK', 'OTHER', 'NONE', 0
            from generate_series(1, :many) n
            """;

    private static final String EXPLAIN = """
            explain select * from finding
            where area = '%s7' and state in
                ('RECTIFYING', 'AWAITING_REINSPECTION', 'LISTED', 'AWAITING_DELISTING', 'IN_PENALTY')
            order by reported_at desc, id desc limit 101
            """;

    private static final String EXPLAIN_ESCALATED =
            "explain select * from finding where escalation = 'CITY' order by reported_at desc, id desc limit 101";

    @Inject
    SystemActions system;

    @Inject
    EntityManager database;

    private static final String AREA = "T" + ThreadLocalRandom.current().nextInt(100_000) + "-";

    private static boolean areThere;

    @BeforeEach
    void very_many_findings() {
        if (areThere) {
            return;
        }
        areThere = true;
        system.inTransaction(() -> database.createNativeQuery(INSERT)
                .setParameter("area", AREA)
                .setParameter("many", MANY)
                .executeUpdate());
    }

    @Test
    void an_areas_open_findings_are_found_by_their_own_index() {
        assertThat(planOf(EXPLAIN.formatted(AREA)))
                .contains("Index Scan using finding_open_of_area")
                .doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void those_that_are_the_business_of_the_city_are_found_by_their_own_index() {
        assertThat(planOf(EXPLAIN_ESCALATED)).contains("finding_escalated").doesNotContain("Seq Scan");
    }

    @Test
    void a_page_of_them_takes_little_time() {
        var micros = new long[ASKED];
        for (var asked = 0; asked < ASKED; asked++) {
            var begin = System.nanoTime();
            var page = inspectorOf(AREA + asked % 20)
                    .queryParam("open", true)
                    .get(FINDINGS)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            micros[asked] = (System.nanoTime() - begin) / 1_000;
            assertThat(page).contains("AWAITING_REINSPECTION").doesNotContain("\"CLOSED\"");
        }
        Arrays.sort(micros);
        System.out.printf(
                "%,d findings: median %,d us, p99 %,d us%n", MANY, micros[ASKED / 2], micros[ASKED * 99 / 100]);
        assertThat(micros[ASKED / 2]).isLessThan(500_000);
    }

    private String planOf(String explain) {
        List<?> plan =
                system.inTransaction(() -> database.createNativeQuery(explain).getResultList());
        return plan.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
