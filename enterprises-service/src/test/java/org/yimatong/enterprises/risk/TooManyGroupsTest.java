package org.yimatong.enterprises.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.registered;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.code.SystemView;
import org.yimatong.testing.RealServers;

/** An answer has an end. What is summed up here is rolled back again. */
@QuarkusTest
@RealServers
class TooManyGroupsTest {

    /** One more than is told, each of an industry of its own. */
    private static final String ENTERPRISES = """
            insert into enterprise (uscc, name, kind, area, status, registered_at, version, name_since, former_names,
                status_reason, status_since)
            select 'X' || lpad(i::text, 17, '0'), name, kind, area, status, registered_at, version, name_since,
                former_names, status_reason, status_since
            from enterprise e, generate_series(1, 50001) i where e.uscc = :like
            """;

    private static final String PICTURES = """
            insert into risk_picture
            select (jsonb_populate_record(p, jsonb_build_object(
                'uscc', 'X' || lpad(i::text, 17, '0'), 'industry', 'X' || i))).*
            from risk_picture p, generate_series(1, 50001) i where p.uscc = :like
            """;

    private static final LocalDate DAY = LocalDate.parse("2001-03-02");

    private static final String DAYS = """
            with day as (insert into risk_day values (date '2001-03-02', now(), false) returning day)
            insert into risk_day_figure
            select 13, null, day, null, 'X' || i, null, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
            from day, generate_series(1, 50001) i
            """;

    @Inject
    Session entities;

    @Inject
    SystemView system;

    @Inject
    RiskStatistics statistics;

    @Inject
    RiskTrends trends;

    /** So that what was entered is undone. */
    private static class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void sums_of_more_groups_than_anybody_reads_are_refused() {
        var like = registered(GAOLING);
        undone(() -> {
            entities.createNativeMutationQuery(ENTERPRISES)
                    .setParameter("like", like)
                    .executeUpdate();
            entities.createNativeMutationQuery(PICTURES)
                    .setParameter("like", like)
                    .executeUpdate();

            assertThatThrownBy(() -> statistics.of(EnumSet.of(Dimension.INDUSTRY), null, null))
                    .isInstanceOf(TooManyGroups.class);
            assertThat(statistics.of(Set.of(), null, null).content()).hasSize(1);
            return null;
        });
    }

    @Test
    void so_are_those_of_past_days() {
        undone(() -> {
            entities.createNativeMutationQuery(DAYS).executeUpdate();

            assertThatThrownBy(() -> trends.of(DAY, DAY, EnumSet.of(Dimension.INDUSTRY), null))
                    .isInstanceOf(TooManyGroups.class);
            return null;
        });
    }

    private void undone(Supplier<Void> work) {
        assertThatThrownBy(() -> system.call(() -> {
                    work.get();
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
    }
}
