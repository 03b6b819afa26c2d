package org.yimatong.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.kit.problem.DatabaseFailure;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class AwaitsDatabaseTest {

    /** Takes an event in; the database ends the connection under its first attempts. */
    @Singleton
    static class Consumer {

        @Inject
        Inbox inbox;

        final List<String> failures = new ArrayList<>();

        @AwaitsDatabase
        @Transactional
        boolean consume(UUID event) {
            var isNew = inbox.accept("patient", event);
            if (!failures.isEmpty()) {
                throw new DatabaseFailure(new SQLException("ended", failures.removeFirst()));
            }
            return isNew;
        }
    }

    @Inject
    Consumer consumer;

    @Test
    void an_event_waits_while_the_database_is_away_and_has_its_effect_once() {
        consumer.failures.addAll(List.of("57P01", "08006"));

        assertThat(consumer.consume(UUID.randomUUID())).isTrue();
        assertThat(consumer.failures).isEmpty();
    }

    @Test
    void what_the_database_refuses_for_good_is_not_tried_again() {
        consumer.failures.addAll(List.of("23514", "23514"));

        assertThatThrownBy(() -> consumer.consume(UUID.randomUUID())).isInstanceOf(DatabaseFailure.class);
        assertThat(consumer.failures).hasSize(1);
        consumer.failures.clear();
    }
}
