package org.yimatong.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class InboxTest {

    @Inject
    Inbox inbox;

    private final UUID event = UUID.randomUUID();

    @Test
    void an_event_is_taken_in_once_by_each_consumer() {
        assertThat(accept("colours")).isTrue();
        assertThat(accept("colours")).isFalse();
        assertThat(accept("statistics")).isTrue();
    }

    @Test
    void of_many_events_those_are_claimed_that_were_not_taken_in_before() {
        var later = UUID.randomUUID();
        accept("colours");

        var claimed = QuarkusTransaction.requiringNew().call(() -> inbox.accept("colours", List.of(later, event)));

        assertThat(claimed).containsExactly(later);
        assertThat(QuarkusTransaction.requiringNew().call(() -> inbox.accept("colours", List.of())))
                .isEmpty();
    }

    @Test
    void a_failed_effect_undoes_the_claim() {
        QuarkusTransaction.begin();
        inbox.accept("colours", event);
        QuarkusTransaction.rollback();

        assertThat(accept("colours")).isTrue();
    }

    private boolean accept(String consumer) {
        return QuarkusTransaction.requiringNew().call(() -> inbox.accept(consumer, event));
    }
}
