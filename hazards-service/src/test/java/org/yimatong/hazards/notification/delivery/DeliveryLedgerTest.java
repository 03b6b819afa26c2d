package org.yimatong.hazards.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.notification.Channels;
import org.yimatong.hazards.notification.DeliveryOutcome.Delivered;
import org.yimatong.hazards.notification.DeliveryOutcome.Failed;
import org.yimatong.hazards.notification.Letter;
import org.yimatong.hazards.notification.Receiver;
import org.yimatong.testing.RealServers;

/** What becomes of a notification that an instance has in hand, when something happens before it writes it down. */
@QuarkusTest
@RealServers
class DeliveryLedgerTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    DeliveryLedger ledger;

    private final Receiver receiver = new Receiver();
    private String channel;
    private Letter inHand;

    @BeforeEach
    void an_instance_has_it_in_hand() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        channel = Channels.webhook(plant, receiver);
        leaseFor("1 hour");
        plant.send("LT-1", Instant.now(), 1, 95).statusCode(200);
        var lease = new Lease(UUID.fromString(channel), Instant.EPOCH, System.nanoTime());
        inHand = await().atMost(SOON)
                .until(() -> ledger.next(lease), Optional::isPresent)
                .orElseThrow();
    }

    @AfterEach
    void nobody_listens() {
        receiver.close();
    }

    @Test
    void who_dies_between_sending_and_writing_it_down_is_followed_by_another_with_the_same_id() {
        leaseFor("0 s");

        await().atMost(SOON).until(() -> !receiver.posts().isEmpty());
        assertThat(receiver.posts().getFirst().id()).isEqualTo(inHand.id().toString());
        Channels.awaitStates(channel, "DELIVERED");
        assertThat(Channels.notifications(channel).getFirst()).containsEntry("attempts", 2);
    }

    @Test
    void what_arrived_while_the_channel_was_being_paused_is_delivered() {
        pause();

        ledger.settle(inHand, new Delivered());

        Channels.awaitStates(channel, "DELIVERED");
    }

    @Test
    void what_failed_while_the_channel_was_being_paused_stays_given_up() {
        pause();

        ledger.settle(inHand, new Failed("timeout"));

        Channels.awaitStates(channel, "NOT_DELIVERED");
        assertThat(Channels.notifications(channel).getFirst()).containsEntry("lastError", "channel-paused");
    }

    private void pause() {
        Channels.step(channel, "pause", Map.of("reason", "系统升级")).statusCode(200);
    }

    private void leaseFor(String time) {
        Database.execute("update channel_activity set leased_until = now() + interval '%s' where channel_id = '%s'"
                .formatted(time, channel));
    }
}
