package org.yimatong.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.thing.Things;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class VisibleQueriesTest {

    @ApplicationScoped
    static class Reader {

        @Inject
        Things things;

        @Inject
        CurrentAccess access;

        @AsSystem
        @Transactional
        void look() {
            var caller = access.get().parameters();
            things.find("name <> 'seldom' and " + Access.VISIBLE, caller).list();
            things.find("from Thing thing where name <> 'seldom' and " + Access.visible("thing"), caller)
                    .list();
        }
    }

    @Inject
    Reader reader;

    @Inject
    SessionFactory sessions;

    private Statistics statistics;

    @BeforeEach
    void count() {
        statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void count_no_longer() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void what_is_visible_is_asked_for_in_a_query_that_is_translated_once() {
        reader.look();
        statistics.clear();
        reader.look();

        assertThat(statistics.getQueryPlanCacheMissCount()).isZero();
        assertThat(statistics.getQueryPlanCacheHitCount())
                .as("of two queries, what was read of each and how it is put to the database")
                .isEqualTo(4);
    }
}
