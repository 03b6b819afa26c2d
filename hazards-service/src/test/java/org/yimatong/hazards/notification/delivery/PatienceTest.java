package org.yimatong.hazards.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.notification.DeliveryOutcome;
import org.yimatong.hazards.notification.DeliveryOutcome.Delivered;
import org.yimatong.hazards.notification.DeliveryOutcome.Failed;

class PatienceTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    private final UUID notification = UUID.randomUUID();

    @Test
    void who_answers_in_time_is_heard() {
        assertThat(Patience.outcome(Delivered::new, notification, Duration.ofSeconds(20)))
                .isEqualTo(new Delivered());
    }

    @Test
    void whoever_dawdles_is_let_go() {
        var interrupted = new AtomicBoolean();

        var outcome = Patience.outcome(() -> dawdle(interrupted), notification, SHORT);

        assertThat(outcome).isEqualTo(new Failed("timeout"));
        await().untilTrue(interrupted);
    }

    @Test
    void a_fault_of_ours_is_told_as_such() {
        assertThat(Patience.outcome(() -> Integer.parseInt("") == 0 ? null : null, notification, SHORT))
                .isEqualTo(new Failed("internal"));
    }

    private static DeliveryOutcome dawdle(AtomicBoolean interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.set(true);
        }
        return new Delivered();
    }
}
